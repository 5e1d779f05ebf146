package org.backchannel.extraction.time;

import java.util.Optional;

/** A day of the week in a week that is named otherwise: "Friday next week". */
record WeekdayIn(int number, Calendar week) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return week.at(view)
                .map(bounds -> Bounds.day(bounds.first().plusDays(number - 1L)).reckoned());
    }
}
