package org.backchannel.app.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backchannel.app.output.Plain;
import org.backchannel.model.Report;
import org.backchannel.reading.Outcome;

/** What was read: title or file, publisher, date and where it was found, language, length, hash. */
final class SourceLine {

    private static final int SHORT_HASH = 12;

    private final Page page;
    private final Ink ink;

    SourceLine(Page page, Ink ink) {
        this.page = page;
        this.ink = ink;
    }

    void print(Outcome.Read document) {
        Report report = document.report();
        String title = report.title();
        page.paragraph(0, 2, ink.strong(Plain.of(title == null ? document.name() : title)));
        List<String> facts = new ArrayList<>();
        if (title != null) {
            facts.add(Plain.of(document.name()));
        }
        facts.add(report.publisher() == null ? "publisher unknown" : Plain.of(report.publisher()));
        facts.add(date(report));
        facts.add(language(report.language()));
        facts.add("%,d words".formatted(wordCount(report.text())).replace(',', ' '));
        facts.add("sha256 "
                + report.originalSha256()
                        .substring(
                                0, Math.min(SHORT_HASH, report.originalSha256().length())));
        page.paragraph(2, 2, ink.faint(String.join(" · ", facts)));
        document.shortfalls().forEach(lack -> page.paragraph(2, 4, ink.warning("partial: " + Plain.of(lack))));
    }

    private static String date(Report report) {
        Report.DateSource source = report.dateSource();
        if (report.date() == null || source == null) {
            return report.date() == null ? "date unknown" : report.date();
        }
        return report.date()
                + switch (source) {
                    case OPTION -> " (as given)";
                    case METADATA -> " (from its metadata)";
                    case LEADING_DATE -> " (from its first line)";
                    case FILE_NAME -> " (from its file name)";
                };
    }

    private static String language(String code) {
        return "und".equals(code)
                ? "language unknown"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static long wordCount(String text) {
        boolean inWord = false;
        long words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }
}
