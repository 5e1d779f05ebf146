package org.backchannel.reading.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that stands in a document's name: {@code okaz-2025-11-29.txt}, {@code 20251129.pdf}, {@code /2025/11/29/}. */
public final class FileNameDate {

    private static final Pattern DAY =
            Pattern.compile("(?<![\\d])((?:19|20|21)\\d{2})([-_./]?)(\\d{2})\\2(\\d{2})(?![\\d])");

    private FileNameDate() {}

    /** The day, if the name has exactly one; of a file its last part counts, of a URL the whole path. */
    public static Optional<LocalDate> of(String name) {
        List<LocalDate> days = DAY.matcher(part(name))
                .results()
                .flatMap(match -> DateWords.day(match.group(1), match.group(3), match.group(4)).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static String part(String name) {
        if (name.matches("(?i)https?://[^!]*")) {
            return Optional.ofNullable(URI.create(name).getPath()).orElse("");
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
