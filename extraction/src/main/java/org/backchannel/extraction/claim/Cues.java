package org.backchannel.extraction.claim;

import java.util.HashSet;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;
import org.backchannel.extraction.parse.Token;

/** Words that make somebody responsible for what is told, from {@code attribution.tsv}. */
final class Cues {

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> that = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();

    Cues() {
        for (Row row : Table.read(Cues.class, "attribution.tsv").rows()) {
            switch (row.text("kind")) {
                case "VERB" -> verbs.add(row.text("lemma"));
                case "VERB_THAT" -> {
                    verbs.add(row.text("lemma"));
                    that.add(row.text("lemma"));
                }
                default -> prepositions.add(row.text("lemma"));
            }
        }
    }

    boolean isVerb(Token token) {
        return token.isVerb() && verbs.contains(Trees.lemma(token));
    }

    /** Whether the verb makes somebody responsible only for a "that" clause: "the court held that". */
    boolean needsThat(Token token) {
        return that.contains(Trees.lemma(token));
    }

    boolean isPreposition(String words) {
        return prepositions.contains(words);
    }
}
