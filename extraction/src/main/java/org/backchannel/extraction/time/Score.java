package org.backchannel.extraction.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many date cases were found and resolved.
 *
 * @param byFile the same by file of cases
 * @param errors at most 30 of the cases that were not right, those not found first
 */
public record Score(Count overall, Map<String, Count> byFile, List<Outcome> errors) {

    private static final int ERRORS_AT_MOST = 30;

    /**
     * A count of cases.
     *
     * @param found those where an expression overlaps the expected text
     * @param right those resolved to the expected days
     */
    public record Count(int cases, int found, int right) {

        /** The share of cases that are right, 0 of none. */
        public double share() {
            return cases == 0 ? 0 : (double) right / cases;
        }
    }

    /**
     * What became of one case.
     *
     * @param expected the TIMEX of the specification
     * @param got the days resolved, empty where nothing was
     */
    public record Outcome(String file, String input, String expected, String got, boolean found, boolean right) {}

    static Score of(List<Outcome> outcomes) {
        Map<String, List<Outcome>> files =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::file, TreeMap::new, Collectors.toList()));
        Map<String, Count> byFile = new TreeMap<>();
        files.forEach((file, ofFile) -> byFile.put(file, count(ofFile)));
        List<Outcome> errors = outcomes.stream()
                .filter(outcome -> !outcome.right())
                .sorted((one, other) -> Boolean.compare(one.found(), other.found()))
                .limit(ERRORS_AT_MOST)
                .toList();
        return new Score(count(outcomes), byFile, errors);
    }

    private static Count count(List<Outcome> outcomes) {
        return new Count(
                outcomes.size(), (int) outcomes.stream().filter(Outcome::found).count(), (int)
                        outcomes.stream().filter(Outcome::right).count());
    }
}
