package org.backchannel.extraction.time;

import java.util.Arrays;

/**
 * The tokens of a stretch of text: words, numbers and single signs, with the classes of each. Parallel arrays, because
 * most tokens are looked at once and never again.
 */
final class Tokens {

    /** In place of a word's number: digits. */
    static final int DIGITS = -2;

    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] values;
    private long[] masks;
    private boolean[] breaks;
    private int count;

    Tokens(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        words = new int[expected];
        values = new int[expected];
        masks = new long[expected];
        breaks = new boolean[expected];
    }

    void add(int start, int end, int word, int value, long mask, boolean afterBreak) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        values[count] = value;
        masks[count] = mask;
        breaks[count] = afterBreak;
        count++;
    }

    private void grow() {
        int size = count * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        words = Arrays.copyOf(words, size);
        values = Arrays.copyOf(values, size);
        masks = Arrays.copyOf(masks, size);
        breaks = Arrays.copyOf(breaks, size);
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The word's number in the vocabulary, {@link #DIGITS}, or {@link Lookup#NONE}. */
    int word(int token) {
        return words[token];
    }

    /** What the digits say. */
    int value(int token) {
        return values[token];
    }

    long mask(int token) {
        return masks[token];
    }

    /** Whether a blank line stands before. */
    boolean afterBreak(int token) {
        return breaks[token];
    }

    /** Whether nothing stands between a token and the one before. */
    boolean glued(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }
}
