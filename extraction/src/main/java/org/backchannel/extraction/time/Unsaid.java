package org.backchannel.extraction.time;

import java.util.Optional;

/** A time that the text leaves open ("a few days ago", "in recent weeks"). */
record Unsaid() implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.empty();
    }
}
