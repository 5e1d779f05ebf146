package org.backchannel.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Makes days, months, seasons and years that are named. */
final class CalendarMakers {

    private CalendarMakers() {}

    static void addTo(Map<String, Makers.Maker> makers) {
        makers.put("year", given -> new Fixed(Bounds.year(given.number(0))));
        makers.put("shortYear", given -> given.number(0) + (given.number(0) < 50 ? 2000 : 1900));
        makers.put("decade", given -> years(given.number(0), 10, Time.Precision.DECADE));
        makers.put("century", given -> years((given.number(0) - 1) * 100, 100, Time.Precision.PERIOD));
        makers.put("day", given -> day(given.number(0), given.number(1), given.number(2)));
        makers.put("numeric", given -> numeric(given.number(0), given.number(1), given.number(2)));
        makers.put("unsaid", given -> new Unsaid());
        makers.put("years", given -> years(given.number(0), given.number(1)));
        makers.put("monthOf", given -> month(given.number(0), given.number(1)));
        addRecurring(makers);
        addParts(makers);
    }

    private static void addRecurring(Map<String, Makers.Maker> makers) {
        makers.put("month", given -> recurring(new InYear.Month(given.number(0)), given));
        makers.put("season", given -> recurring(new InYear.Season(given.number(0)), given));
        makers.put("quarter", given -> share(given.number(0), 3, given));
        makers.put("halfYear", given -> share(given.number(0), 6, given));
        makers.put("feast", given -> recurring(given.occurrence(0), given));
        makers.put("monthTurn", given -> turned(new InYear.Month(given.number(0)), given));
        makers.put("seasonTurn", given -> turned(new InYear.Season(given.number(0)), given));
        makers.put("feastTurn", given -> turned(given.occurrence(0), given));
        makers.put("fixedFeast", given -> new InYear.Day(given.number(0), given.number(1)));
        makers.put("easterFeast", given -> new InYear.Easter(given.number(0)));
        makers.put("weekdayFeast", given -> new InYear.NthWeekday(given.number(0), given.number(1), given.number(2)));
    }

    private static void addParts(Map<String, Makers.Maker> makers) {
        makers.put("dayIn", given -> {
            int day = given.number(0);
            return new InMonth(given.calendar(1), month -> new InYear.Day(month, day));
        });
        makers.put("weekdayNthIn", given -> {
            int nth = given.number(0);
            int weekday = given.number(1);
            return new InMonth(given.calendar(2), month -> new InYear.NthWeekday(month, nth, weekday));
        });
        makers.put("weekIn", given -> {
            int nth = given.number(0);
            return new InMonth(given.calendar(1), month -> new InYear.NthWeek(month, nth));
        });
        makers.put("weekOfYear", given -> new WeekOfYear(given.calendar(1), given.number(0)));
    }

    private static Recurring recurring(InYear occurrence, Arguments given) {
        return new Recurring(given.calendarIfAny(1), occurrence, Turn.BY_TENSE);
    }

    private static Recurring turned(InYear occurrence, Arguments given) {
        return new Recurring(null, occurrence, given.turn(1));
    }

    private static @Nullable Recurring share(int number, int months, Arguments given) {
        return number < 1 || number > 12 / months ? null : recurring(new InYear.Share(number, months), given);
    }

    private static Fixed years(int first, int count, Time.Precision precision) {
        return new Fixed(Bounds.years(first, first + count - 1, precision));
    }

    /** "2019-21"; "2011-12" is left to be a month. */
    private static @Nullable Fixed years(int first, int lastDigits) {
        int last = first / 100 * 100 + lastDigits;
        return lastDigits <= 12 || last <= first ? null : new Fixed(Bounds.years(first, last, Time.Precision.PERIOD));
    }

    private static Fixed month(int year, int month) {
        return new Fixed(Bounds.point(new Stamp(year, month, 0)));
    }

    private static @Nullable Fixed day(int year, int month, int day) {
        try {
            return new Fixed(Bounds.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day written in figures only, which is said only where day and month cannot be mistaken for each other. */
    private static Meaning.@Nullable Calendar numeric(int one, int other, int year) {
        if (one > 12 || one == other) {
            return day(year, other, one);
        }
        return other > 12 ? day(year, one, other) : new Unsaid();
    }
}
