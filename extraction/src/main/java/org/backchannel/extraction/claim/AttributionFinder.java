package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backchannel.extraction.frame.SlotFinder;
import org.backchannel.extraction.frame.Slots;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Modality;
import org.backchannel.model.Source;
import org.jspecify.annotations.Nullable;

/** Who is made responsible for what, sentence by sentence; a quotation that goes on keeps its speaker. */
final class AttributionFinder {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my", "me");
    private static final int SPEAKER_WORDS = 14;
    private static final int TAIL_WORDS = 8;
    private static final int MIN_WORDS = 4;

    private final SlotFinder slots;
    private final Sources sources;
    private final Quotations quotations;
    private final Cues known;
    private @Nullable Cue lastSpeaker;
    private @Nullable Cue announced;
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
        if (Asides.isBesideName(draft)) {
            return true;
        }
        Token at = draft.head;
        while (sentence.head(at) >= 0 && cue.scope().contains(at)) {
            if (Asides.isEdge(sentence, at) || sentence.is(at, "amod") && at == draft.head) {
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
            String preposition = Trees.preposition(sentence, token);
            if (known.isPreposition(preposition) || sources.isTerms(sentence, token, preposition)) {
                List<Source> named = sources.of(sentence, Trees.conjuncts(sentence, token), preposition);
                cues.add(new Cue(token, named, everything(sentence, token)));
            }
        }
        return cues;
    }

    private Optional<Cue> verbCue(Sentence sentence, Token verb) {
        Set<Token> scope = content(sentence, verb);
        scope.addAll(before(sentence, verb));
        if (known.needsThat(verb) && !hasThat(sentence, verb)) {
            return Optional.empty();
        }
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

    private static boolean hasThat(Sentence sentence, Token verb) {
        return sentence.children(verb, "ccomp")
                .anyMatch(clause -> Trees.marker(sentence, clause).equals("that"));
    }

    /** "..., the release said.": all that stands before, however the tree goes. */
    private static Set<Token> before(Sentence sentence, Token verb) {
        int last = verb.index();
        int tail = 0;
        while (last + tail + 1 < sentence.size() && !sentence.is(sentence.token(last + tail + 1), "punct")) {
            tail++;
        }
        int comma = last - 1;
        while (comma > 0
                && last - comma <= SPEAKER_WORDS
                && !sentence.token(comma).text().equals(",")) {
            comma--;
        }
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        boolean trailing = finite
                && tail <= TAIL_WORDS
                && comma > MIN_WORDS
                && sentence.token(comma).text().equals(",")
                && comma < last
                && sentence.tokens().subList(0, comma).stream().anyMatch(Token::isVerb)
                && sentence.tokens().subList(last + 1, last + tail + 1).stream().noneMatch(Token::isVerb);
        return trailing ? new HashSet<>(sentence.tokens().subList(0, comma)) : Set.of();
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
            lastSpeaker = announced;
            announced = null;
            lastParagraph = sentence.paragraph();
        }
        boolean said = lastSpeaker != null && (quotations.isQuoted(sentence) || isFirstPerson(sentence));
        Cue speaker = cues.stream()
                .filter(cue -> cue.word().isVerb() && !cue.sources().isEmpty())
                .findFirst()
                .orElse(null);
        Cue before = lastSpeaker;
        if (speaker == null && before != null && said) {
            drafts.forEach(draft -> attribute(draft, before));
            announced = before;
        } else if (speaker != null) {
            lastSpeaker = speaker;
        }
        Optional<Cue> opening = announcement(sentence);
        if (opening.isPresent()) {
            announced = opening.get();
            lastSpeaker = opening.get();
        }
    }

    /** "The minister said:" announces the next paragraphs. */
    private Optional<Cue> announcement(Sentence sentence) {
        if (!sentence.token(sentence.size() - 1).text().equals(":")) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(known::isVerb)
                .reduce((first, last) -> last)
                .map(verb -> new Cue(
                        verb, sources.of(sentence, slots.of(sentence, verb).get("subj"), verb.text()), Set.of()))
                .filter(cue -> !cue.sources().isEmpty());
    }

    private static boolean isFirstPerson(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().startsWith("PRP")
                        && FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT)));
    }
}
