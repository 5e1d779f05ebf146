package org.backchannel.extraction.time;

import java.util.Optional;

/** The whole unit so many units from the reference day's own: "last week" (-1), "this year" (0), "tomorrow" (1). */
record UnitAway(Unit unit, int count) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.ofNullable(view.day())
                .map(day -> unit.around(unit.shift(day, count)).reckoned());
    }
}
