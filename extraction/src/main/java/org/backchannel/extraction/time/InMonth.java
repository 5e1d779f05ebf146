package org.backchannel.extraction.time;

import java.util.Optional;
import java.util.function.IntFunction;

/** A day or week of a month that is named ("October") or reckoned ("next month"). */
record InMonth(Calendar month, IntFunction<InYear> part) implements Meaning.Calendar {

    @Override
    public boolean floats() {
        return month.floats();
    }

    @Override
    public Optional<Bounds> at(View view) {
        if (month instanceof Recurring named && named.occurrence() instanceof InYear.Month which) {
            return new Recurring(named.year(), part.apply(which.month()), named.turn()).at(view);
        }
        return month.at(view).flatMap(bounds -> {
            Bounds day =
                    part.apply(bounds.first().getMonthValue()).in(bounds.first().getYear());
            return Optional.ofNullable(day).map(found -> bounds.explicit() ? found : found.reckoned());
        });
    }
}
