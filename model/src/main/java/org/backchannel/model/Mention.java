package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/** One place in a report where an entity is named, described or referred to. */
public record Mention(
        int start,
        int end,
        String text,
        Kind kind,
        @Nullable Link link) {

    public Mention(Span span, Kind kind, @Nullable Link link) {
        this(span.start(), span.end(), span.text(), kind, link);
    }

    public Span span() {
        return new Span(start, end, text);
    }

    /** How the entity is referred to. */
    public enum Kind {
        /** By a proper name, whole or in part. */
        NAME,
        /** By an office or description: "the envoy". */
        ROLE,
        PRONOUN,
        /** As a plural group: "American investors". */
        GROUP
    }
}
