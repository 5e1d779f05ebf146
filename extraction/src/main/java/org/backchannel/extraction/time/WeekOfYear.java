package org.backchannel.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The n-th week of a year, or the last (-1), counted as ISO 8601 does: a week belongs to its Thursday's year. */
record WeekOfYear(Calendar year, int nth) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return year.at(view).map(bounds -> {
            Bounds week = Bounds.week(thursday(bounds.first()));
            return bounds.explicit() ? week : week.reckoned();
        });
    }

    private LocalDate thursday(LocalDate day) {
        if (nth < 0) {
            return day.with(TemporalAdjusters.lastDayOfYear())
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        }
        return day.with(TemporalAdjusters.firstDayOfYear())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(nth - 1L);
    }
}
