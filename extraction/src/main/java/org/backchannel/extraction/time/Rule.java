package org.backchannel.extraction.time;

import java.util.BitSet;
import java.util.List;

/**
 * A rule of the grammar.
 *
 * @param path its patterns
 * @param words the words it may begin with, by number
 * @param digits whether it may begin with a number in digits
 */
record Rule(Path path, BitSet words, boolean digits) {

    private static final long DIGITS =
            Digits.N.mask() | Digits.DAY.mask() | Digits.MON.mask() | Digits.YEAR.mask() | Digits.YY.mask();

    static Rule of(List<Sequence> sequences, Starts.Start start, Vocabulary vocabulary) {
        BitSet words = (BitSet) start.words().clone();
        for (int word = 0; word < vocabulary.size(); word++) {
            if ((vocabulary.mask(word, true) & start.mask()) != 0) {
                words.set(word);
            }
        }
        return new Rule(Path.of(sequences), words, (start.mask() & DIGITS) != 0);
    }

    boolean mayStart(int word) {
        return word >= 0 ? words.get(word) : digits && word == Tokens.DIGITS;
    }
}
