package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that patterns speak of. A word belongs to classes (bits of a mask), in each with a value, and may be
 * spelled out in a pattern, which needs its number only. Filled while the data files load, then only read.
 */
final class Vocabulary {

    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Vocabulary() {
        for (Digits digits : Digits.values()) {
            classes.put(digits.name(), digits.bit());
        }
    }

    /** One word: the classes it has in any writing, those it has only with a capital, and whether a dot may follow. */
    private static final class Entry {
        private long mask;
        private long capitalMask;
        private boolean abbreviation;
        private final Map<Integer, Object> values = new HashMap<>();
    }

    /** Adds a word to a class. A leading {@code ^} asks for a capital, a closing dot allows one in the text. */
    void add(String className, Object value, String spelling) {
        boolean capital = spelling.startsWith("^");
        boolean abbreviation = spelling.endsWith(".");
        String word = spelling.substring(capital ? 1 : 0, spelling.length() - (abbreviation ? 1 : 0));
        int bit = classes.computeIfAbsent(className, name -> classes.size());
        Entry entry = entries.get(number(word));
        if (capital) {
            entry.capitalMask |= 1L << bit;
        } else {
            entry.mask |= 1L << bit;
        }
        entry.abbreviation |= abbreviation;
        entry.values.put(bit, value);
    }

    /** The number of a word, which is added if new. */
    int number(String word) {
        return numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> {
            entries.add(new Entry());
            return entries.size() - 1;
        });
    }

    /** The bit of a class. */
    int bit(String className) {
        Integer bit = classes.get(className);
        if (bit == null || bit >= Long.SIZE) {
            throw new IllegalArgumentException("no class of words " + className);
        }
        return bit;
    }

    int size() {
        return entries.size();
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    long mask(int word, boolean capital) {
        Entry entry = entries.get(word);
        return capital ? entry.mask | entry.capitalMask : entry.mask;
    }

    boolean abbreviation(int word) {
        return entries.get(word).abbreviation;
    }

    @Nullable
    Object value(int word, int bit) {
        return entries.get(word).values.get(bit);
    }
}
