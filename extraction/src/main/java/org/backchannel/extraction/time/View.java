package org.backchannel.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression is read from.
 *
 * @param day the reference day, absent where the report's date is unknown
 * @param deadline whether the expression stands under "until" or "by", which look ahead from the past, too
 */
record View(@Nullable LocalDate day, Tense tense, boolean deadline) {

    View asDeadline() {
        return new View(day, tense, true);
    }

    /** The same view from another day, looking back. */
    View backFrom(LocalDate other) {
        return new View(other, Tense.PAST, false);
    }

    /** The same view from another day, looking ahead. */
    View aheadFrom(LocalDate other) {
        return new View(other, Tense.FUTURE, false);
    }
}
