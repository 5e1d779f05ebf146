package org.backchannel.extraction.claim;

import java.util.Locale;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.extraction.time.Tense;

/** What the verb of a clause says of its time. */
final class Clauses {

    /** Verbs whose participle tells what something led to. */
    static final Set<String> RESULTS = Set.of("allow", "enable", "permit", "let");

    private Clauses() {}

    /** The verb on which a token depends, itself if it is one; the top of the tree if there is none. */
    static Token verbOf(Sentence sentence, Token token) {
        Token at = token;
        while (!at.isVerb() && sentence.head(at) >= 0) {
            at = sentence.token(sentence.head(at));
        }
        return at;
    }

    static Tense tense(Sentence sentence, Token token) {
        Token verb = verbOf(sentence, token);
        for (int steps = 0; steps < 6; steps++) {
            Tense tense = own(sentence, verb);
            if (tense != Tense.UNKNOWN || sentence.head(verb) < 0) {
                return tense;
            }
            verb = verbOf(sentence, sentence.token(sentence.head(verb)));
        }
        return Tense.UNKNOWN;
    }

    private static Tense own(Sentence sentence, Token verb) {
        Tense auxiliary = sentence.children(verb, "aux", "cop")
                .map(Clauses::auxiliary)
                .filter(tense -> tense != Tense.UNKNOWN)
                .findFirst()
                .orElse(Tense.UNKNOWN);
        if (auxiliary == Tense.PRESENT && Trees.marker(sentence, verb).equals("to")) {
            return Tense.FUTURE;
        }
        if (auxiliary != Tense.UNKNOWN) {
            return auxiliary;
        }
        return switch (verb.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBP", "VBZ" -> Tense.PRESENT;
            case "VBN" -> sentence.is(verb, "acl") || sentence.is(verb, "amod") ? Tense.PAST : Tense.UNKNOWN;
            case "VB" -> infinitive(sentence, verb);
            default -> Tense.UNKNOWN;
        };
    }

    /** "to enter on April 2" lies ahead, unless it is the result of something past: "allowing him to enter". */
    private static Tense infinitive(Sentence sentence, Token verb) {
        if (!Trees.marker(sentence, verb).equals("to")) {
            return Tense.UNKNOWN;
        }
        boolean result = sentence.head(verb) >= 0
                && sentence.token(sentence.head(verb)).tag().equals("VBG")
                && RESULTS.contains(Trees.lemma(sentence.token(sentence.head(verb))));
        return result ? Tense.UNKNOWN : Tense.FUTURE;
    }

    private static Tense auxiliary(Token word) {
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "will", "'ll", "wo", "shall", "would", "may", "might", "could", "should", "must" -> Tense.FUTURE;
            case "was", "were", "had", "did" -> Tense.PAST;
            case "has", "have", "'ve" -> Tense.PAST;
            case "is", "are", "'s", "'re", "am" -> Tense.PRESENT;
            default -> Tense.UNKNOWN;
        };
    }
}
