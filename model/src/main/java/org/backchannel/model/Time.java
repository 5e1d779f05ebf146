package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, holds or is to happen, at the precision the report states.
 *
 * @param from ISO 8601 prefix ({@code 2025}, {@code 2025-10}, {@code 2025-04-02}), absent if only an end is known
 * @param to likewise, inclusive; equal to {@code from} for a point, absent for "since"
 * @param anchor what it was reckoned from
 * @param relative for a time that hangs on another claim
 */
public record Time(
        @Nullable String from,
        @Nullable String to,
        Precision precision,
        Anchor anchor,
        int start,
        int end,
        String text,
        @Nullable Relative relative) {

    public Span span() {
        return new Span(start, end, text);
    }

    /** The unit to which a time is known. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        DECADE,
        PERIOD,
        UNKNOWN
    }

    /** What a time was reckoned from. */
    public enum Anchor {
        /** The text states it whole. */
        EXPLICIT,
        REPORT_DATE,
        /** The date of another claim. */
        CLAIM
    }

    /**
     * A time that hangs on another claim.
     *
     * @param to id of that claim
     * @param offset ISO 8601 duration, negative for earlier
     */
    public record Relative(String to, String offset) {}
}
