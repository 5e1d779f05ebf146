package org.backchannel.extraction.time;

import java.util.Optional;

/** The week, Monday to Sunday, that another day lies in. */
record WeekOf(Calendar day) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return day.at(view).map(bounds -> {
            Bounds week = Bounds.week(bounds.first());
            return bounds.explicit() ? week : week.reckoned();
        });
    }
}
