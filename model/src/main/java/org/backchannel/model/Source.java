package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that is made responsible for a claim.
 *
 * @param entity id within the report, where the source is one of its entities
 * @param cue the word that makes it responsible: "said", "according to"
 * @param start offset where the source stands, absent for the outlet itself
 */
public record Source(
        String name,
        Kind kind,
        @Nullable String entity,
        @Nullable String cue,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String text,
        @Nullable Link link) {

    /** The report's own publisher. */
    public static Source outlet(String name) {
        return new Source(name, Kind.OUTLET, null, null, null, null, null, null);
    }

    /** What kind of source it is. */
    public enum Kind {
        NAMED,
        ANONYMOUS,
        DOCUMENT,
        OUTLET
    }
}
