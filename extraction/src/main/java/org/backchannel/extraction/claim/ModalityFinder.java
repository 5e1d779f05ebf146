package org.backchannel.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.extraction.time.Tense;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;

/**
 * What a report says became of a happening, and whether it happened: by the governors above the trigger, its
 * auxiliaries, the word that opens its clause, and negation.
 */
final class ModalityFinder {

    /** Relations across which a governor's power does not reach: what stands below them is told on its own. */
    private static final Set<String> WALLS = Set.of("parataxis", "amod");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no", "hardly");

    private final Governors governors;

    ModalityFinder(Governors governors) {
        this.governors = governors;
    }

    void find(Draft draft) {
        if (Asides.isBesideName(draft)) {
            return;
        }
        Sentence sentence = draft.sentence;
        if (draft.entry != null && draft.entry.frame().modality() != null) {
            set(draft, draft.entry.frame().modality(), draft.entry.where(), draft.head);
        }
        governors.modifier(sentence, draft.head).ifPresent(governor -> apply(draft, governor, draft.head));
        if (sentence.children(draft.head, "det").anyMatch(word -> word.text().equalsIgnoreCase("any"))) {
            set(draft, Modality.HYPOTHETICAL, "any", draft.head);
        }
        Token at = draft.head;
        negation(draft, at);
        auxiliaries(draft, at);
        while (sentence.head(at) >= 0 && !isWall(sentence, at)) {
            Token above = sentence.token(sentence.head(at));
            Optional<Governors.Governor> governor = governors.over(sentence, at, above);
            Token below = at;
            governor.filter(one -> !isResult(draft, one, above)).ifPresent(one -> apply(draft, one, above));
            if (carries(sentence, below)) {
                auxiliaries(draft, above);
                negation(draft, above);
            }
            governors.modifier(sentence, above).ifPresent(one -> apply(draft, one, above));
            at = above;
        }
    }

    private static boolean isWall(Sentence sentence, Token token) {
        return WALLS.contains(sentence.relation(token))
                || Asides.isEdge(sentence, token)
                || isKnown(sentence, token)
                || sentence.is(token, "advcl")
                        && !Trees.marker(sentence, token).equals("to")
                        && !token.tag().equals("VBG");
    }

    /** "deliver on his pledge", "during the visit": what a noun names as known is not planned with the verb above. */
    private static boolean isKnown(Sentence sentence, Token noun) {
        boolean definite = sentence.has(noun, "nmod:poss")
                || sentence.children(noun, "det")
                        .anyMatch(word -> KNOWN.contains(word.text().toLowerCase(Locale.ROOT)));
        return noun.isNoun() && definite && (sentence.is(noun, "obl") || sentence.is(noun, "nmod"));
    }

    /** Whether a noun's or conjunct's fate is that of the verb above it: "no meeting was held", "will hold talks". */
    private static boolean carries(Sentence sentence, Token below) {
        String relation = sentence.relation(below);
        return !below.isVerb()
                        && (relation.startsWith("obj")
                                || relation.startsWith("nsubj")
                                || relation.equals("obl")
                                || relation.equals("xcomp"))
                || relation.equals("conj") && below.isVerb() && !hasOwnAuxiliary(sentence, below)
                || relation.equals("xcomp") && below.isVerb();
    }

    private static boolean hasOwnAuxiliary(Sentence sentence, Token verb) {
        return sentence.has(verb, "aux")
                || sentence.has(verb, "nsubj")
                || verb.tag().equals("VBD");
    }

    private void auxiliaries(Draft draft, Token verb) {
        Sentence sentence = draft.sentence;
        sentence.children(verb, "aux")
                .forEach(word ->
                        governors.word("AUX", word).ifPresent(governor -> applyAuxiliary(draft, governor, word, verb)));
        sentence.children(verb, "mark")
                .forEach(word -> governors.word("MARK", word).ifPresent(governor -> apply(draft, governor, word)));
    }

    /** "He said it would sell" tells a plan; "it would sell" alone, or under "if", does not. */
    private void applyAuxiliary(Draft draft, Governors.Governor governor, Token word, Token verb) {
        Sentence sentence = draft.sentence;
        boolean backshifted = governor.lemma().equals("would")
                && sentence.is(verb, "ccomp")
                && Clauses.tense(sentence, sentence.token(sentence.head(verb))) == Tense.PAST
                && !sentence.has(verb, "advcl");
        if (isConditional(sentence, verb)) {
            set(draft, Modality.HYPOTHETICAL, "conditional", word);
        }
        set(
                draft,
                backshifted ? Modality.PLANNED : modality(governor.effect()),
                "governors.tsv: " + governor.lemma(),
                word);
    }

    /** "If no accord is signed, it will ask". */
    private static boolean isConditional(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl")
                .flatMap(clause -> sentence.children(clause, "mark"))
                .anyMatch(word ->
                        word.text().equalsIgnoreCase("if") || word.text().equalsIgnoreCase("unless"));
    }

    private void apply(Draft draft, Governors.Governor governor, Token word) {
        switch (governor.effect()) {
            case NEGATIVE -> negate(draft, word);
            case INHERIT -> {}
            default -> set(draft, modality(governor.effect()), "governors.tsv: " + governor.lemma(), word);
        }
    }

    private static Modality modality(Governors.Effect effect) {
        return Modality.valueOf(effect.name());
    }

    private static void set(Draft draft, Modality modality, String rule, Token word) {
        if (modality.compareTo(draft.modality) > 0) {
            draft.modality = modality;
            draft.note("modality", rule, modality.name().toLowerCase(Locale.ROOT), word.span());
        }
    }

    /** "approved it, allowing him to enter on April 2": a result in the past with its own date is told as a fact. */
    private static boolean isResult(Draft draft, Governors.Governor governor, Token above) {
        Sentence sentence = draft.sentence;
        boolean result = Clauses.RESULTS.contains(governor.lemma())
                && above.tag().equals("VBG")
                && (sentence.is(above, "advcl") || sentence.is(above, "xcomp") || sentence.is(above, "conj"))
                && Clauses.tense(sentence, above) == Tense.PAST
                && draft.time != null
                && draft.time.to() != null;
        if (result && !draft.hedges.contains("implied")) {
            draft.hedges.add("implied");
            draft.note("modality", "result-clause", "implied", above.span());
        }
        return result;
    }

    private void negation(Draft draft, Token token) {
        boolean negated = draft.sentence
                        .children(token, "advmod", "det", "cc:preconj", "cc")
                        .anyMatch(child -> NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)))
                || draft.sentence
                        .children(token, "mark")
                        .anyMatch(child -> child.text().equalsIgnoreCase("without"))
                || draft.sentence
                        .children(token, "nsubj")
                        .anyMatch(subject -> draft.sentence
                                .children(subject, "det", "cc:preconj")
                                .anyMatch(child -> child.text().equalsIgnoreCase("neither")
                                        || child.text().equalsIgnoreCase("no")));
        if (negated) {
            negate(draft, token);
        }
    }

    private static void negate(Draft draft, Token word) {
        draft.polarity = Polarity.NEGATIVE;
        draft.note("polarity", "negation", "negative", word.span());
    }
}
