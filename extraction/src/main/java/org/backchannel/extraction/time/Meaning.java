package org.backchannel.extraction.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a matched expression says. */
sealed interface Meaning {

    /** A stretch of the calendar: a point or a period. */
    non-sealed interface Calendar extends Meaning {

        /** The stretch, seen from a day and a tense; empty where that does not decide it. */
        Optional<Bounds> at(View view);

        /** Whether it comes again and again, and only the tense or its surroundings tell which one is meant. */
        default boolean floats() {
            return false;
        }
    }

    /** So long before or after another date of the text. */
    record Relative(Quantity count, Unit unit) implements Meaning {}

    /** A weekday before (-1) or after (1) another date of the text. */
    record RelativeWeekday(int weekday, int direction) implements Meaning {}

    /** How long. */
    record Duration(@Nullable String iso) implements Meaning {}

    /** How often. */
    record Frequency() implements Meaning {}

    /** What only looks like a time: a decoy that keeps its words from being read as one. */
    record Nothing() implements Meaning {}
}
