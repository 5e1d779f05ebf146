package org.backchannel.reading.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publication day that a report states at its head. Taken for one are, in the first lines:
 *
 * <ol>
 *   <li>a date after a label: {@code date 2025-11-29 Western media ...}, {@code Published on 29 November 2025};
 *   <li>a date that opens the text or makes a line, with nothing after it that would make it a part of a sentence;
 *   <li>a dateline: {@code WASHINGTON, March 3, 2024 (Wire) -}.
 * </ol>
 */
public final class LeadingDate {

    private static final int LINES = 6;
    private static final int LONGEST_LINE = 160;

    private static final String DATE = DateWords.PATTERN;
    private static final String LABEL = "(?i:" + DateWords.words("label") + ")";
    private static final String PLACE = "(?:\\p{Lu}[\\p{L}.'\u2019-]{0,30}[ ,/]{1,2}){1,6}(?:\\([^()]{1,40}\\) ?)?";
    private static final String DASH = "[-\u2013\u2014|]";
    private static final String NO_SENTENCE =
            "(?= ?(?:$|[(\\[:;|\u00B7\u2013\u2014\"\u201C]|- |,? \\d{1,2}:\\d\\d|,? at \\d| \\p{Lu}))";

    private static final Pattern LABELLED = Pattern.compile("^\\s*" + LABEL + "\\s*[:.-]?\\s*(?i:" + DATE + ")");
    private static final Pattern OPENING = Pattern.compile("^\\s*[\\[(]?(?i:" + DATE + ")[\\])]?" + NO_SENTENCE);
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*" + PLACE + "(?:" + DASH + " ?|: ?)?(?i:" + DATE + ")(?= ?(?:$|[(\\[:]|" + DASH + "))");
    private static final Pattern WHOLE_LINE = Pattern.compile("^\\s*(?:" + LABEL + "\\s*[:.-]?\\s*)?[\\[(]?(?i:" + DATE
            + ")[\\])]?(?:,? (?:at )?\\d{1,2}:\\d\\d.{0,20})?\\.?$");

    private LeadingDate() {}

    /** The date at the head of a text, if it states one. */
    public static Optional<LocalDate> of(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<LocalDate> date = ofLine(lines.get(i), i == 0);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> ofLine(String line, boolean first) {
        return (first ? match(LABELLED, line).or(() -> match(OPENING, line)) : match(WHOLE_LINE, line))
                .or(() -> match(DATELINE, line));
    }

    private static Optional<LocalDate> match(Pattern pattern, String line) {
        Matcher match = pattern.matcher(line);
        return match.find() ? DateWords.date(match, 0) : Optional.empty();
    }
}
