package org.backchannel.extraction.mention;

import java.util.Set;

/** Names of days and months, which are capitalised without naming a party. */
final class CalendarWords {

    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "christmas",
            "easter");

    private CalendarWords() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
