package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * So long before or after the reference day or another day. From the reference day it is no more precise than its
 * unit: "two years ago" is a year. From a day that the text names ("two weeks from tomorrow") it is a day.
 */
record Ago(Calendar base, Quantity count, Unit unit, boolean exact) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        if (!count.known() || count.half()) {
            return Optional.empty();
        }
        return base.at(view).map(bounds -> {
            LocalDate day = unit.shift(bounds.first(), count.whole());
            Bounds shifted = exact ? Bounds.point(precise(bounds).at(day)) : unit.around(day);
            return bounds.explicit() ? shifted : shifted.reckoned();
        });
    }

    private static Stamp precise(Bounds bounds) {
        Stamp from = bounds.from();
        return from == null ? Stamp.of(bounds.first()) : from;
    }
}
