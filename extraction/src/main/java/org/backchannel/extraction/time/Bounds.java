package org.backchannel.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, both ends included.
 *
 * @param from absent where only the end is known
 * @param to absent where only the start is known
 * @param explicit whether the text states it whole, without help of a reference day
 */
record Bounds(@Nullable Stamp from, @Nullable Stamp to, Time.Precision precision, boolean explicit) {

    static Bounds point(Stamp stamp) {
        return new Bounds(stamp, stamp, stamp.precision(), true);
    }

    static Bounds day(LocalDate day) {
        return point(Stamp.of(day));
    }

    static Bounds month(LocalDate within) {
        return point(new Stamp(within.getYear(), within.getMonthValue(), 0));
    }

    static Bounds year(int year) {
        return point(new Stamp(year, 0, 0));
    }

    static Bounds days(LocalDate from, LocalDate to, Time.Precision precision) {
        return new Bounds(Stamp.of(from), Stamp.of(to), precision, true);
    }

    /** The week, Monday to Sunday, that a day lies in. */
    static Bounds week(LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusDays(6), Time.Precision.WEEK);
    }

    /** Whole months. */
    static Bounds months(LocalDate first, int count, Time.Precision precision) {
        LocalDate last = first.plusMonths(count - 1L);
        return new Bounds(
                new Stamp(first.getYear(), first.getMonthValue(), 0),
                new Stamp(last.getYear(), last.getMonthValue(), 0),
                precision,
                true);
    }

    static Bounds years(int first, int last, Time.Precision precision) {
        return new Bounds(new Stamp(first, 0, 0), new Stamp(last, 0, 0), precision, true);
    }

    /** The same stretch, reckoned from a reference day. */
    Bounds reckoned() {
        return new Bounds(from, to, precision, false);
    }

    /** Whether both ends lie in years of four digits, which all dates of reports do. */
    boolean isDatable() {
        return isDatable(from) && isDatable(to);
    }

    private static boolean isDatable(@Nullable Stamp stamp) {
        return stamp == null || (stamp.year() >= 0 && stamp.year() <= 9999);
    }

    /** The first day; of a stretch without a start, the end's. */
    LocalDate first() {
        return (from == null ? known(to) : from).first();
    }

    /** The last day; of a stretch without an end, the start's. */
    LocalDate last() {
        return (to == null ? known(from) : to).last();
    }

    Resolved resolved(Time.Anchor anchor) {
        return new Resolved(from == null ? null : from.iso(), to == null ? null : to.iso(), precision, anchor);
    }

    private static Stamp known(@Nullable Stamp stamp) {
        if (stamp == null) {
            throw new IllegalStateException("a stretch of time has a start or an end");
        }
        return stamp;
    }
}
