package org.backchannel.extraction.time;

import java.time.LocalDate;
import org.backchannel.model.Time;

/** A unit that time is counted in. */
enum Unit {
    SECOND("T", "S", 1),
    MINUTE("T", "M", 1),
    HOUR("T", "H", 1),
    DAY("", "D", 1),
    WEEK("", "W", 1),
    WEEKEND("", "W", 1),
    MONTH("", "M", 1),
    QUARTER("", "M", 3),
    YEAR("", "Y", 1),
    DECADE("", "Y", 10),
    CENTURY("", "Y", 100);

    private final String time;
    private final String letter;
    private final int size;

    Unit(String time, String letter, int size) {
        this.time = time;
        this.letter = letter;
        this.size = size;
    }

    /** So many of this unit as an ISO 8601 duration, negative for earlier. */
    String iso(int count) {
        return (count < 0 ? "-P" : "P") + time + Math.abs(count) * size + letter;
    }

    /** The day so many units away. Fewer than 24 hours stay on it. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH, QUARTER -> day.plusMonths((long) count * size);
            case YEAR, DECADE, CENTURY -> day.plusYears((long) count * size);
        };
    }

    /** The whole unit of the calendar that a day lies in. */
    Bounds around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Bounds.day(day);
            case WEEK -> Bounds.week(day);
            case WEEKEND -> weekend(Bounds.week(day).last());
            case MONTH -> Bounds.month(day);
            case QUARTER ->
                Bounds.months(
                        LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1),
                        3,
                        Time.Precision.QUARTER);
            case YEAR -> Bounds.year(day.getYear());
            case DECADE -> years(day, Time.Precision.DECADE);
            case CENTURY -> years(day, Time.Precision.PERIOD);
        };
    }

    private static Bounds weekend(LocalDate sunday) {
        return Bounds.days(sunday.minusDays(1), sunday, Time.Precision.PERIOD);
    }

    private Bounds years(LocalDate day, Time.Precision precision) {
        int first = Math.floorDiv(day.getYear(), size) * size;
        return Bounds.years(first, first + size - 1, precision);
    }
}
