package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern as its data file writes it.
 *
 * @param rule the heading it stands under
 * @param place file and line, for errors
 * @param examples indented lines below it: {@code text | reference | tense | expected}
 */
record PatternSource(String rule, String place, String notation, String meaning, List<String> examples) {

    private static final Pattern ARROW = Pattern.compile("\\s+=>\\s+");

    /** Reads a pattern file. */
    static List<PatternSource> read(String file, List<String> lines) {
        List<PatternSource> patterns = new ArrayList<>();
        String rule = "";
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]") && !line.contains("=>")) {
                rule = line.substring(1, line.length() - 1);
            } else if (line.startsWith(" ") && !patterns.isEmpty()) {
                patterns.getLast().examples.add(line.strip());
            } else {
                patterns.add(pattern(rule, file + ":" + (number + 1), line));
            }
        }
        return patterns;
    }

    private static PatternSource pattern(String rule, String place, String line) {
        String[] sides = ARROW.split(line, -1);
        if (sides.length != 2 || rule.isEmpty()) {
            throw new IllegalArgumentException(place + ": a pattern is written \"words => meaning\" under a [rule]");
        }
        return new PatternSource(rule, place, sides[0], sides[1].strip(), new ArrayList<>());
    }
}
