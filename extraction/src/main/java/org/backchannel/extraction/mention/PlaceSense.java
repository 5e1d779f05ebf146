package org.backchannel.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.extraction.frame.Trees;
import org.backchannel.extraction.lexicon.Lexicon;
import org.backchannel.extraction.lexicon.NameWords;
import org.backchannel.extraction.lexicon.PlaceCue;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.lexicon.Title;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;

/**
 * Whether a country, a capital or a seat of government is meant as a place ("in Ankara", "flew to Chad") or as the
 * government that acts there ("Ankara refused", "told Chad"). Where the words around tell nothing, a country and a
 * palace act and a capital is a place.
 */
final class PlaceSense {

    private static final String BASED = "based";

    private final Lexicon lexicon;
    private final NameWords words;

    PlaceSense(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.nameWords();
    }

    boolean isPlace(Sentence sentence, Reference name) {
        int before = beforePhrase(sentence, name.first());
        Optional<Boolean> byWords = byWordsBeside(sentence, name, before);
        if (byWords.isPresent()) {
            return byWords.get();
        }
        if (!sentence.isParsed()) {
            return isCity(name);
        }
        return byTree(sentence, name, name.head(), 0);
    }

    private boolean isCity(Reference name) {
        boolean metonym =
                name.sense().filter(sense -> sense.kind() == Sense.Kind.METONYM).isPresent();
        return metonym && lexicon.place(name.text()).isPresent();
    }

    private Optional<Boolean> byWordsBeside(Sentence sentence, Reference name, int before) {
        if (name.last() + 2 < sentence.size()
                && sentence.token(name.last() + 1).text().equals("-")
                && sentence.token(name.last() + 2).text().equals(BASED)) {
            return Optional.of(true);
        }
        if (before < 0) {
            return Optional.empty();
        }
        String word = lower(sentence.token(before));
        if (before + 1 < name.first()
                && sentence.between(before + 1, name.first() - 1).stream()
                        .anyMatch(token -> words.is(PlaceCue.SIDE, lower(token)))) {
            return Optional.of(true);
        }
        boolean possessor = name.last() + 1 < sentence.size()
                && sentence.token(name.last() + 1).tag().equals("POS");
        if (words.is(PlaceCue.PREPOSITION, word) && !possessor) {
            return Optional.of(true);
        }
        return word.equals(",") && before > 0 && isTownBefore(sentence, before - 1)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** "Rome, Italy". */
    private boolean isTownBefore(Sentence sentence, int last) {
        return sentence.token(last).isProperNoun()
                && (sentence.token(last).name().equals("LOCATION")
                        || lexicon.place(sentence.token(last).text()).isPresent())
                && lexicon.country(sentence.token(last).text()).isEmpty();
    }

    /** The last token before the name that is no article or adjective. */
    private static int beforePhrase(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= 0
                && (sentence.token(at).tag().equals("DT") || sentence.token(at).isAdjective())) {
            at--;
        }
        return at;
    }

    private boolean byTree(Sentence sentence, Reference name, Token head, int depth) {
        String preposition = Trees.preposition(sentence, head);
        Optional<Token> governor = Trees.head(sentence, head);
        if (governor.isEmpty() || depth > 3) {
            return isCity(name);
        }
        if (words.is(PlaceCue.PREPOSITION, preposition)) {
            return true;
        }
        if (words.is(PlaceCue.DIRECTION, preposition)) {
            return goes(sentence, governor.get());
        }
        if (preposition.isEmpty() && sentence.is(head, "conj")) {
            return byTree(sentence, name, governor.get(), depth + 1);
        }
        if (sentence.is(head, "obj")) {
            return words.is(PlaceCue.DESTINATION, Trees.lemma(governor.get()));
        }
        if (sentence.is(head, "compound") || sentence.is(head, "appos") || sentence.is(head, "dep")) {
            return isCity(name);
        }
        boolean of = preposition.equals("of");
        return of && isCity(name)
                || of && lexicon.placeNoun(Trees.lemma(governor.get())).isPresent();
    }

    private boolean goes(Sentence sentence, Token governor) {
        String lemma = Trees.lemma(governor);
        return words.is(PlaceCue.MOTION, lemma)
                || words.is(PlaceCue.DESTINATION, lemma)
                || sentence.children(governor, "obj")
                        .anyMatch(object -> words.is(PlaceCue.MOTION, Trees.lemma(object))
                                || words.is(PlaceCue.DESTINATION, Trees.lemma(object)));
    }

    /** Whether it only says which election or war is meant. */
    boolean isOfEvent(Sentence sentence, Reference name) {
        for (int i = name.last() + 1; i < Math.min(sentence.size(), name.last() + 4); i++) {
            Token token = sentence.token(i);
            if (words.isEvent(lower(token))) {
                return true;
            }
            if (!token.isAdjective() && !token.isNoun()) {
                return false;
            }
        }
        return false;
    }

    /** Whether an adjective stands for its government: before an office ("the Iraqi prime minister"), or alone as a noun. */
    boolean isOfOffice(Sentence sentence, Reference demonym) {
        List<String> all = sentence.tokens().stream().map(Token::text).toList();
        for (int i = demonym.last() + 1; i < Math.min(sentence.size(), demonym.last() + 4); i++) {
            Optional<Title> title = lexicon.phrases().longest(all, i).stream()
                    .flatMap(match -> match.senses().stream())
                    .filter(sense -> sense.kind() == Sense.Kind.TITLE)
                    .map(sense -> (Title) sense.entry())
                    .findFirst();
            if (title.isPresent()) {
                return isOffice(title.get());
            }
            if (!sentence.token(i).isAdjective() && !sentence.token(i).isNoun()) {
                break;
            }
        }
        return demonym.head().tag().equals("NNPS") || isAcronym(demonym);
    }

    private static boolean isAcronym(Reference demonym) {
        return demonym.text().equals(demonym.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isOffice(Title title) {
        return switch (title.kind()) {
            case OFFICE, DIPLOMAT, LEGISLATOR, ROYAL -> true;
            case EXECUTIVE, MILITARY, JUDGE, SPOKESPERSON, ADVISER, CLERGY, HONORIFIC, OCCUPATION, RELATION -> false;
        };
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
