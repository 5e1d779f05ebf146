package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.SlotFinder;
import org.backchannel.extraction.frame.Slots;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Modality;
import org.backchannel.model.Source;
import org.jspecify.annotations.Nullable;

/** Who is made responsible for what, sentence by sentence; a quotation that goes on keeps its speaker. */
final class AttributionFinder {

    private final SlotFinder slots;
    private final Sources sources;
    private final Quotations quotations;
    private final Cues known;
    private @Nullable Cue lastSpeaker;
    private int lastParagraph = -1;

    AttributionFinder(SlotFinder slots, Sources sources, Quotations quotations, Cues known) {
        this.slots = slots;
        this.sources = sources;
        this.quotations = quotations;
        this.known = known;
    }

    /**
     * Words that make somebody responsible.
     *
     * @param word the verb or the source itself
     * @param scope the tokens it covers
     */
    private record Cue(Token word, List<Source> sources, Set<Token> scope) {}

    void find(Sentence sentence, List<Draft> drafts, Source outlet) {
        List<Cue> cues = cues(sentence);
        cues.sort(Comparator.comparingInt((Cue cue) -> -cue.scope().size())
                .thenComparingInt(cue -> cue.word().index()));
        for (Draft draft : drafts) {
            draft.attribution.add(List.of(outlet));
            for (Cue cue : cues) {
                if (cue.scope().contains(draft.head) && cue.word() != draft.head && !isAside(sentence, draft, cue)) {
                    attribute(draft, cue);
                }
            }
        }
        continued(sentence, drafts, cues);
    }

    /** Titles, appositions and added relative clauses are the outlet's own words, unless they are quoted. */
    private boolean isAside(Sentence sentence, Draft draft, Cue cue) {
        if (quotations.isQuoted(draft.trigger.start())) {
            return false;
        }
        if (draft.type == ClaimType.ROLE) {
            return true;
        }
        Token at = draft.head;
        while (sentence.head(at) >= 0 && cue.scope().contains(at)) {
            boolean aside = sentence.relation(at).equals("acl:relcl")
                    || sentence.relation(at).equals("appos")
                    || sentence.is(at, "acl") && at.tag().equals("VBN")
                    || sentence.is(at, "amod") && at == draft.head;
            if (aside) {
                return true;
            }
            at = sentence.token(sentence.head(at));
        }
        return false;
    }

    private static void attribute(Draft draft, Cue cue) {
        if (!cue.sources().isEmpty()) {
            draft.attribution.add(cue.sources());
        }
        draft.modality = draft.modality.or(Modality.REPORTED);
        draft.note("attribution", "cue", cue.word().text(), cue.word().span());
    }

    private List<Cue> cues(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (known.isVerb(token)) {
                verbCue(sentence, token).ifPresent(cues::add);
            }
            if (token.isVerb() && token.text().equalsIgnoreCase("citing")) {
                citing(sentence, token).ifPresent(cues::add);
            }
            String preposition = token.isNoun() || token.isPronoun() ? Trees.preposition(sentence, token) : "";
            if (known.isPreposition(preposition)) {
                List<Source> named = sources.of(sentence, Trees.conjuncts(sentence, token), preposition);
                cues.add(new Cue(token, named, everything(sentence, token)));
            }
        }
        return cues;
    }

    private Optional<Cue> verbCue(Sentence sentence, Token verb) {
        Set<Token> scope = content(sentence, verb);
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        Slots around = slots.of(sentence, verb);
        List<Token> who = Trees.isPassive(sentence, verb) ? around.get("by") : around.get("subj");
        List<Token> speakers = who.isEmpty() ? around.get("subj") : who;
        return Optional.of(new Cue(verb, sources.of(sentence, speakers, verb.text()), scope));
    }

    private Optional<Cue> citing(Sentence sentence, Token verb) {
        List<Token> objects = slots.of(sentence, verb).get("obj");
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        Set<Token> scope = everything(sentence, verb);
        return Optional.of(new Cue(verb, sources.of(sentence, objects, verb.text()), scope));
    }

    /** What is said: the clause below the verb, or the sentence into which "X said" is thrown. */
    private static Set<Token> content(Sentence sentence, Token verb) {
        Set<Token> scope = new HashSet<>();
        sentence.children(verb, "ccomp", "parataxis", "csubj")
                .filter(clause -> clause.isVerb()
                        || sentence.has(clause, "cop")
                        || sentence.has(clause, "nsubj")
                        || sentence.is(clause, "ccomp"))
                .forEach(clause -> under(sentence, clause, scope));
        boolean thrownIn = sentence.is(verb, "parataxis")
                || sentence.is(verb, "advcl") && Trees.marker(sentence, verb).equals("as");
        if (thrownIn && sentence.head(verb) >= 0) {
            Set<Token> own = new HashSet<>();
            under(sentence, verb, own);
            under(sentence, sentence.token(sentence.head(verb)), scope);
            scope.removeAll(own);
        }
        return scope;
    }

    private static void under(Sentence sentence, Token top, Set<Token> scope) {
        sentence.tokens().stream().filter(token -> sentence.isUnder(token, top)).forEach(scope::add);
    }

    private static Set<Token> everything(Sentence sentence, Token except) {
        Set<Token> scope = new HashSet<>(sentence.tokens());
        scope.remove(except);
        return scope;
    }

    /** A sentence inside quotation marks belongs to the one who spoke last in the paragraph. */
    private void continued(Sentence sentence, List<Draft> drafts, List<Cue> cues) {
        if (sentence.paragraph() != lastParagraph) {
            lastSpeaker = null;
            lastParagraph = sentence.paragraph();
        }
        Cue speaker = cues.stream()
                .filter(cue -> cue.word().isVerb() && !cue.sources().isEmpty())
                .findFirst()
                .orElse(null);
        Cue before = lastSpeaker;
        if (speaker == null && before != null && quotations.isQuoted(sentence)) {
            drafts.forEach(draft -> attribute(draft, before));
        } else if (speaker != null) {
            lastSpeaker = speaker;
        }
    }
}
