package org.backchannel.extraction.time;

import java.util.Optional;

/** A stretch of the calendar that the text states whole. */
record Fixed(Bounds bounds) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.of(bounds);
    }
}
