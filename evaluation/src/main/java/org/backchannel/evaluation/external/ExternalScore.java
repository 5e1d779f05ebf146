package org.backchannel.evaluation.external;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.evaluation.scoring.Figure;

/**
 * How an extractor does on a set that others made.
 *
 * @param method what was compared with what
 * @param items what was read: annotated things, not texts
 * @param outOfScope how many of the items were left out, by reason
 * @param lines the figures
 * @param errors the commonest, most frequent first
 */
public record ExternalScore(
        String name,
        String method,
        int items,
        SortedMap<String, Integer> outOfScope,
        List<Line> lines,
        List<Commonest> errors) {

    public ExternalScore {
        outOfScope = Collections.unmodifiableSortedMap(new TreeMap<>(outOfScope));
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /** The score of a set that is not there. */
    public static ExternalScore absent(String name, String file) {
        return new ExternalScore(name, "not scored: there is no " + file, 0, new TreeMap<>(), List.of(), List.of());
    }

    /** How many items were left out. */
    public int left() {
        return outOfScope.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One figure and what it counts. */
    public record Line(String what, Figure figure) {}

    /** An error that was made often, and one place where. */
    public record Commonest(String what, int count, String example) {}
}
