package org.backchannel.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The weekend that has last begun, in a past clause; in others that of the reference day's week. */
record Weekend() implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.ofNullable(view.day())
                .map(day -> Unit.WEEKEND.around(within(day, view.tense())).reckoned());
    }

    private static LocalDate within(LocalDate day, Tense tense) {
        return tense == Tense.PAST ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)) : day;
    }
}
