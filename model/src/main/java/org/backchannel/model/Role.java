package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * One filler of a claim's role: an entity, another claim or plain text.
 *
 * @param entity id of the entity within the report, if it is one
 * @param claim id of the claim that fills the role, if it is one
 * @param name caption of the entity, if it is one
 * @param link how a span outside the evidence, or a name behind a pronoun, was found
 */
public record Role(
        RoleName role,
        @Nullable String entity,
        @Nullable String claim,
        @Nullable String name,
        int start,
        int end,
        String text,
        @Nullable Link link) {

    public Span span() {
        return new Span(start, end, text);
    }
}
