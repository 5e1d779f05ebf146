package org.backchannel.extraction.time;

import java.util.Optional;

/** "In three weeks": a time to come, but in a past clause the time something took, which is no date. */
record Ahead(Ago time) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        return view.tense() == Tense.PAST ? Optional.empty() : time.at(view);
    }
}
