package org.backchannel.extraction.time;

import java.util.List;

/**
 * All rules, ready to match.
 *
 * @param rules each an index of its sequences by the token they may begin with
 * @param expressions the rules whose matches are expressions of the text, the first the strongest
 */
record Grammar(Vocabulary vocabulary, Tokenizer tokenizer, List<StartIndex> rules, List<Top> expressions) {

    /** A rule whose matches are expressions. */
    record Top(int rule, Section section) {}

    /** What an expression is, by the section of the grammar it stands in. */
    enum Section {
        NOTHING,
        POINT,
        PERIOD,
        RELATIVE,
        DURATION,
        FREQUENCY
    }
}
