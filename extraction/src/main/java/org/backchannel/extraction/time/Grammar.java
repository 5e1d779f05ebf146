package org.backchannel.extraction.time;

import java.util.BitSet;
import java.util.List;

/**
 * All rules, ready to match.
 *
 * @param starters the words that some expression may begin with, by number
 * @param expressions the rules whose matches are expressions of the text, the first the strongest
 */
record Grammar(Vocabulary vocabulary, Tokenizer tokenizer, List<Rule> rules, BitSet starters, List<Top> expressions) {

    /** Whether some expression may begin with a word of this number. */
    boolean mayStart(int word) {
        return word == Tokens.DIGITS || (word >= 0 && starters.get(word));
    }

    /** A rule whose matches are expressions. */
    record Top(int rule, Section section) {}

    /** What an expression is, by the section of the grammar it stands in. */
    enum Section {
        NOTHING,
        RELATIVE,
        POINT,
        PERIOD,
        DURATION,
        FREQUENCY
    }
}
