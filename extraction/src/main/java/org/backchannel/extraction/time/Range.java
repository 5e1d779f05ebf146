package org.backchannel.extraction.time;

import java.util.Optional;
import org.backchannel.model.Time;

/**
 * From one time to another, both included. The end is placed first and the start is the last of its name before it
 * ("from October to March"), unless only the start states its year: then the end is the first of its name after it.
 */
record Range(Calendar from, Calendar to) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        Optional<Bounds> start = from.at(view);
        return start.isPresent() && start.get().explicit() ? fromStart(start.get(), view) : fromEnd(view);
    }

    private Optional<Bounds> fromStart(Bounds start, View view) {
        View ahead = to.floats() ? view.aheadFrom(start.first()) : view;
        return to.at(ahead).flatMap(end -> joined(start, end));
    }

    private Optional<Bounds> fromEnd(View view) {
        return to.at(view).flatMap(end -> start(end, view).flatMap(start -> joined(start, end)));
    }

    private Optional<Bounds> start(Bounds end, View view) {
        return from.at(from.floats() ? view.backFrom(end.last()) : view);
    }

    private static Optional<Bounds> joined(Bounds start, Bounds end) {
        if (start.first().isAfter(end.last())) {
            return Optional.empty();
        }
        boolean explicit = start.explicit() && end.explicit();
        return Optional.of(new Bounds(start.from(), end.to(), Time.Precision.PERIOD, explicit));
    }
}
