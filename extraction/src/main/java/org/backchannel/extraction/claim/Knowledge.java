package org.backchannel.extraction.claim;

import java.util.List;
import java.util.Locale;
import org.backchannel.extraction.frame.TriggerLexicon;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.parse.Token;

/** The tables that proposing claims needs, read once a process. */
record Knowledge(
        TriggerLexicon triggers, Governors governors, QualifierFinder qualifiers, AmountFinder amounts, Cues cues) {

    /** Whether a sentence is worth parsing: a trigger may stand in it, or a title. */
    boolean mayTell(List<Token> tokens) {
        return triggers.mayStandIn(tokens)
                || tokens.stream()
                        .anyMatch(token -> Lexicon.shipped()
                                .title(token.text().toLowerCase(Locale.ROOT))
                                .isPresent());
    }

    static Knowledge english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final Knowledge ENGLISH = new Knowledge(
                TriggerLexicon.english(), new Governors(), new QualifierFinder(), new AmountFinder(), new Cues());
    }
}
