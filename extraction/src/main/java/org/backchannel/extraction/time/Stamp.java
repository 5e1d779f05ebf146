package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.backchannel.model.Time;

/**
 * A day, a month or a year of the calendar.
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
record Stamp(int year, int month, int day) {

    static Stamp of(LocalDate day) {
        return new Stamp(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Reads an ISO 8601 prefix. */
    static Stamp parse(String iso) {
        String[] parts = iso.split("-");
        return new Stamp(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /** The day, month or year before. */
    Stamp previous() {
        return at(first().minusDays(1));
    }

    /** The day, month or year, as precise as this one, that {@code date} lies in. */
    Stamp at(LocalDate date) {
        return new Stamp(date.getYear(), month == 0 ? 0 : date.getMonthValue(), day == 0 ? 0 : date.getDayOfMonth());
    }

    Time.Precision precision() {
        if (month == 0) {
            return Time.Precision.YEAR;
        }
        return day == 0 ? Time.Precision.MONTH : Time.Precision.DAY;
    }

    String iso() {
        String yearPart = "%04d".formatted(year);
        if (month == 0) {
            return yearPart;
        }
        return day == 0 ? "%s-%02d".formatted(yearPart, month) : "%s-%02d-%02d".formatted(yearPart, month, day);
    }
}
