package org.backchannel.extraction.time;

import java.util.Arrays;
import java.util.Map;

/**
 * Finds a word of the vocabulary by a stretch of text, whatever its case, without making a string: an open-addressing
 * table over the hash that the tokenizer adds up on its way.
 */
final class Lookup {

    static final int NONE = -1;

    private final String[] words;
    private final int[] numbers;
    private final int mask;

    Lookup(Map<String, Integer> vocabulary) {
        int size = Integer.highestOneBit(vocabulary.size() * 4 + 4) << 1;
        words = new String[size];
        numbers = new int[size];
        mask = size - 1;
        Arrays.fill(words, "");
        vocabulary.forEach(this::put);
    }

    private void put(String word, int number) {
        int slot = slot(word.hashCode());
        while (!words[slot].isEmpty()) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        numbers[slot] = number;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /** The number of the word in a stretch of text, or {@link #NONE}. {@code hash} is that of its lower case. */
    int find(String text, int start, int end, int hash) {
        for (int slot = slot(hash); !words[slot].isEmpty(); slot = (slot + 1) & mask) {
            String word = words[slot];
            if (word.length() == end - start && word.regionMatches(true, 0, text, start, end - start)) {
                return numbers[slot];
            }
        }
        return NONE;
    }

    /** The character as words are hashed and compared: lower case, typographic signs as plain ones. */
    static char plain(char character) {
        return switch (character) {
            case '\u2019', '\u2018' -> '\'';
            case '\u2013', '\u2010', '\u2011', '\u2212' -> '-';
            default ->
                character < 128
                        ? (character >= 'A' && character <= 'Z' ? (char) (character + 32) : character)
                        : Character.toLowerCase(character);
        };
    }
}
