package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The sequences of one rule by the token they may begin with, so that most tokens cost one look. */
final class StartIndex {

    private final List<List<Sequence>> byWord;
    private final List<Sequence> byDigits;

    StartIndex(List<Sequence> sequences, List<Start> starts, Vocabulary vocabulary) {
        byWord = new ArrayList<>();
        for (int word = 0; word < vocabulary.size(); word++) {
            byWord.add(ofWord(sequences, starts, word, vocabulary.mask(word, true)));
        }
        byDigits = new ArrayList<>();
        for (int index = 0; index < sequences.size(); index++) {
            if ((starts.get(index).mask() & digitMask()) != 0) {
                byDigits.add(sequences.get(index));
            }
        }
    }

    private static List<Sequence> ofWord(List<Sequence> sequences, List<Start> starts, int word, long mask) {
        List<Sequence> found = new ArrayList<>(0);
        for (int index = 0; index < sequences.size(); index++) {
            Start start = starts.get(index);
            if ((start.mask() & mask) != 0 || start.words().get(word)) {
                found.add(sequences.get(index));
            }
        }
        return List.copyOf(found);
    }

    private static long digitMask() {
        return Digits.N.mask() | Digits.DAY.mask() | Digits.MON.mask() | Digits.YEAR.mask() | Digits.YY.mask();
    }

    /** What a sequence may begin with: words by number, and classes. */
    record Start(BitSet words, long mask) {}

    List<Sequence> at(Tokens tokens, int token) {
        int word = tokens.word(token);
        if (word >= 0) {
            return byWord.get(word);
        }
        return word == Tokens.DIGITS ? byDigits : List.of();
    }
}
