package org.backchannel.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a TIMEX names.
 *
 * @param last the last day; of a range, the end as written, which may be the day after it
 */
record ExpectedDays(LocalDate first, LocalDate last, boolean range) {

    private static final Pattern PREFIX = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern RANGE = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2}),(\\d{4}-\\d{2}-\\d{2}),P[^T]*\\)");

    /** Reads a TIMEX; empty where it does not name whole days of the calendar. */
    static Optional<ExpectedDays> of(String timex) {
        try {
            return read(timex);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ExpectedDays> read(String timex) {
        if (PREFIX.matcher(timex).matches()) {
            Stamp stamp = Stamp.parse(timex);
            return Optional.of(new ExpectedDays(stamp.first(), stamp.last(), false));
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            LocalDate monday = monday(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            return Optional.of(
                    new ExpectedDays(monday.plusDays(week.group(3) == null ? 0 : 5), monday.plusDays(6), false));
        }
        Matcher range = RANGE.matcher(timex);
        return range.matches()
                ? Optional.of(new ExpectedDays(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)), true))
                : Optional.empty();
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
    }

    /** Whether a resolved time is the same days. */
    boolean agrees(Resolved resolved) {
        if (resolved.from() == null || resolved.to() == null) {
            return false;
        }
        Stamp to = Stamp.parse(resolved.to());
        boolean sameStart = Stamp.parse(resolved.from()).first().equals(first);
        return sameStart && (to.last().equals(last) || (range && endsAlike(to)));
    }

    private boolean endsAlike(Stamp to) {
        return to.last().plusDays(1).equals(last) || to.first().equals(last);
    }
}
