package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.backchannel.model.Time;

/** From the reference day to the end of its week, month or year. */
record RestOf(Unit unit) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.ofNullable(view.day()).map(this::from);
    }

    private Bounds from(LocalDate day) {
        return Bounds.days(day, unit.around(day).last(), Time.Precision.PERIOD).reckoned();
    }
}
