package org.backchannel.extraction.time;

import java.util.Set;

/**
 * What must, or must not, stand beside a pattern without being part of it.
 *
 * @param edge whether the edge of the text will do
 */
record Guard(boolean negated, Set<Integer> words, long mask, boolean edge) {

    /** Whether a token, or the edge of the text (a negative or too great number), satisfies it. */
    boolean admits(Tokens tokens, int token, boolean atEdge) {
        if (atEdge) {
            return negated != edge;
        }
        boolean member = (tokens.mask(token) & mask) != 0 || words.contains(tokens.word(token));
        return negated != member;
    }
}
