package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** So many years, months and days before or after the reference day: a day, as the text counts days. */
record ShiftBy(Period period) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        LocalDate day = view.day();
        return day == null
                ? Optional.empty()
                : Optional.of(Bounds.day(day.plus(period)).reckoned());
    }
}
