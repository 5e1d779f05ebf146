package org.backchannel.reading.text;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.reading.bytes.Table;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a whole calendar day as people write them: {@code 2025-11-29}, {@code 29.11.2025}, {@code 29 November 2025},
 * {@code Nov. 29, 2025}. Figures between slashes with the year last are left alone: nobody knows which is the month.
 */
public final class DateWords {

    private static final List<List<String>> ROWS = Table.rows(DateWords.class, "leading-dates.tsv");
    private static final Map<String, Integer> MONTHS = months();
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20|21)\\d{2})";
    private static final String MONTH = "(" + words("month") + ")";

    /** A date, its weekday before it or not; one alternative of four has its three groups. */
    static final String PATTERN = "(?<![\\p{L}\\d])(?:(?:" + words("weekday") + ")\\.?,? )?(?:"
            + String.join(
                    "|",
                    YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})",
                    "(\\d{1,2})\\.(\\d{1,2})\\." + YEAR,
                    DAY + "(?: of)?[ -]" + MONTH + "\\.?,?[ -]" + YEAR,
                    MONTH + "\\.? " + DAY + ",? " + YEAR)
            + ")(?!\\d)";

    private static final Pattern ANYWHERE = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?![\\d])");

    private DateWords() {}

    /** The first date in a short text, such as metadata give; also {@code 20251129}. */
    public static Optional<LocalDate> first(String text) {
        Matcher words = ANYWHERE.matcher(text);
        if (words.find()) {
            return date(words, 0);
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
    }

    /** The date that {@link #PATTERN} matched, its groups counted from after {@code before} other groups. */
    static Optional<LocalDate> date(Matcher match, int before) {
        int group = before + 1;
        if (match.group(group) != null) {
            return day(match.group(group), match.group(group + 1), match.group(group + 2));
        }
        if (match.group(group + 3) != null) {
            return day(match.group(group + 5), match.group(group + 4), match.group(group + 3));
        }
        if (match.group(group + 6) != null) {
            return day(match.group(group + 8), match.group(group + 7), match.group(group + 6));
        }
        return day(match.group(group + 11), match.group(group + 9), match.group(group + 10));
    }

    /** The day, if the calendar has it; the month as a figure or a word. */
    static Optional<LocalDate> day(@Nullable String year, @Nullable String month, @Nullable String day) {
        if (year == null || month == null || day == null) {
            return Optional.empty();
        }
        Integer named = MONTHS.get(month.toLowerCase(Locale.ROOT));
        try {
            int number = named == null ? Integer.parseInt(month) : named;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The words of a kind, as alternatives of a pattern, longer ones first. */
    static String words(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        ROWS.stream()
                .filter(row -> row.get(0).equals("month"))
                .forEach(row -> months.put(row.get(1).toLowerCase(Locale.ROOT), Integer.valueOf(row.get(2))));
        return months;
    }
}
