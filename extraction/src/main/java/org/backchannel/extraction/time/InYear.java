package org.backchannel.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Something that comes once a year: a day, a month, a season, a feast. */
sealed interface InYear {

    /** Its occurrence in a year; null where that year has none (29 February). */
    @Nullable
    Bounds in(int year);

    record Day(int month, int day) implements InYear {
        @Override
        public @Nullable Bounds in(int year) {
            try {
                return Bounds.day(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    record Month(int month) implements InYear {
        @Override
        public Bounds in(int year) {
            return Bounds.point(new Stamp(year, month, 0));
        }
    }

    /** A quarter or a half. */
    record Share(int number, int months) implements InYear {
        @Override
        public Bounds in(int year) {
            LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
            return Bounds.months(first, months, months == 3 ? Time.Precision.QUARTER : Time.Precision.PERIOD);
        }
    }

    /** Spring (1) to winter (4), each three whole months; winter belongs to the year it begins in. */
    record Season(int number) implements InYear {
        @Override
        public Bounds in(int year) {
            return Bounds.months(LocalDate.of(year, 3 * number, 1), 3, Time.Precision.SEASON);
        }
    }

    /** The n-th weekday of a month, or the last (-1). */
    record NthWeekday(int month, int nth, int weekday) implements InYear {
        @Override
        public @Nullable Bounds in(int year) {
            LocalDate day =
                    LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
            return day.getMonthValue() == month ? Bounds.day(day) : null;
        }
    }

    /** The n-th week of a month, or the last (-1). A week belongs to the month its Thursday lies in. */
    record NthWeek(int month, int nth) implements InYear {
        @Override
        public @Nullable Bounds in(int year) {
            Bounds thursday = new NthWeekday(month, nth, DayOfWeek.THURSDAY.getValue()).in(year);
            return thursday == null ? null : Bounds.week(thursday.first());
        }
    }

    /** Easter Sunday of the western churches, or so many days from it. */
    record Easter(int offset) implements InYear {
        @Override
        public Bounds in(int year) {
            return Bounds.day(sunday(year).plusDays(offset));
        }

        /** The Gregorian computus: golden number, century corrections, epact, then the Sunday after the full moon. */
        private static LocalDate sunday(int year) {
            int golden = year % 19;
            int century = year / 100;
            int solar = century / 4;
            int lunar = (8 * century + 13) / 25;
            int epact = (19 * golden + century - solar - lunar + 15) % 30;
            int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
            int weekday = (year + year / 4 + moon + 2 - century + solar) % 7;
            return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
        }
    }
}
