package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names a time, a length of time or a frequency.
 *
 * @param span where it stands; "since", "until", "from" and "between" are part of it, "on" and "in" are not
 * @param meaning what it says, in the terms of this package
 */
public record TimeExpression(Span span, Kind kind, Meaning meaning) {

    /** What an expression is. */
    public enum Kind {
        /** A day, week, month, season, year or decade, named or reckoned. */
        POINT,
        /** A stretch with a start, an end or both. */
        PERIOD,
        /** A time that hangs on another date of the text: "a day earlier", "the following week". */
        RELATIVE_TO_EVENT,
        /** How long something took or takes. */
        DURATION,
        /** How often something happens. */
        FREQUENCY
    }

    /**
     * The time named, empty where it is left open ("a few days ago"), hangs on a reference that is not given, or is no
     * time of the calendar. A time that hangs on another date is resolved by {@link #resolveFrom}.
     *
     * @param reference the day of the report, where known
     * @param tense the tense of the clause the expression stands in
     */
    public Optional<Resolved> resolve(@Nullable LocalDate reference, Tense tense) {
        if (!(meaning instanceof Meaning.Calendar calendar)) {
            return Optional.empty();
        }
        return calendar.at(new View(reference, tense, false))
                .filter(Bounds::isDatable)
                .map(bounds -> bounds.resolved(bounds.explicit() ? Time.Anchor.EXPLICIT : Time.Anchor.REPORT_DATE));
    }

    /**
     * The time named by an expression that hangs on another date, no more precise than that date or the unit counted
     * in. Empty for other kinds and where the text gives no number ("days later").
     */
    public Optional<Resolved> resolveFrom(Resolved anchorDate) {
        return Anchored.from(meaning, anchorDate)
                .filter(Bounds::isDatable)
                .map(bounds -> bounds.resolved(Time.Anchor.CLAIM));
    }

    /**
     * How far an expression lies from the date it hangs on, as an ISO 8601 duration, negative for earlier
     * ({@code -P1D}). Empty for other kinds, and where the text gives no number.
     */
    public String offset() {
        return meaning instanceof Meaning.Relative relative
                ? relative.count().iso(relative.unit()).orElse("")
                : "";
    }

    /** The length of a duration as ISO 8601 ({@code PT2H}, {@code P10Y}), empty for "for hours" and other kinds. */
    public Optional<String> isoDuration() {
        return meaning instanceof Meaning.Duration duration ? Optional.ofNullable(duration.iso()) : Optional.empty();
    }
}
