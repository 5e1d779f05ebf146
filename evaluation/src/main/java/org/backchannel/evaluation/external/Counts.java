package org.backchannel.evaluation.external;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts things by a word. */
final class Counts {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(String word) {
        counts.merge(word, 1, Integer::sum);
    }

    SortedMap<String, Integer> all() {
        return new TreeMap<>(counts);
    }
}
