package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts errors by what they are and keeps the first example of each. */
final class Errors {

    private static final int SHOWN = 12;
    private static final int EXAMPLE_LENGTH = 120;

    private final Map<String, List<String>> examples = new LinkedHashMap<>();

    void add(String what, String example) {
        examples.computeIfAbsent(what, key -> new ArrayList<>()).add(example);
    }

    List<ExternalScore.Commonest> commonest() {
        return examples.entrySet().stream()
                .map(each -> new ExternalScore.Commonest(
                        each.getKey(),
                        each.getValue().size(),
                        cut(each.getValue().getFirst())))
                .sorted(Comparator.comparingInt(ExternalScore.Commonest::count)
                        .reversed()
                        .thenComparing(ExternalScore.Commonest::what))
                .limit(SHOWN)
                .toList();
    }

    private static String cut(String example) {
        String line = example.replaceAll("\\s+", " ").strip();
        if (line.length() <= EXAMPLE_LENGTH) {
            return line;
        }
        int end = EXAMPLE_LENGTH - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
