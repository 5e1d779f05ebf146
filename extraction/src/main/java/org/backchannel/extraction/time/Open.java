package org.backchannel.extraction.time;

import java.util.Optional;
import org.backchannel.model.Time;

/** A period with one end: "since 2022", "until May", "before April 2". */
record Open(Calendar edge, Side side) implements Meaning.Calendar {

    /** Which end is known. */
    enum Side {
        SINCE,
        UNTIL,
        BEFORE
    }

    @Override
    public Optional<Bounds> at(View view) {
        return switch (side) {
            case SINCE ->
                edge.at(view).map(bounds -> new Bounds(bounds.from(), null, precision(bounds), bounds.explicit()));
            case UNTIL ->
                edge.at(view.asDeadline())
                        .map(bounds -> new Bounds(null, bounds.to(), precision(bounds), bounds.explicit()));
            case BEFORE ->
                edge.at(view.asDeadline())
                        .map(bounds -> new Bounds(null, before(bounds), precision(bounds), bounds.explicit()));
        };
    }

    private static Stamp before(Bounds bounds) {
        Stamp from = bounds.from();
        return from == null ? Stamp.of(bounds.first()) : from.previous();
    }

    private static Time.Precision precision(Bounds bounds) {
        return bounds.precision();
    }
}
