package org.backchannel.extraction.claim;

import org.backchannel.extraction.frame.TriggerLexicon;

/** The tables that proposing claims needs, read once a process. */
record Knowledge(
        TriggerLexicon triggers, Governors governors, QualifierFinder qualifiers, AmountFinder amounts, Cues cues) {

    static Knowledge english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final Knowledge ENGLISH = new Knowledge(
                TriggerLexicon.english(), new Governors(), new QualifierFinder(), new AmountFinder(), new Cues());
    }
}
