package org.backchannel.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a printed page, made paragraphs again: lines of one paragraph are joined, and so is a word that was
 * divided at the end of a line, unless the text has it with the hyphen elsewhere.
 */
final class PdfLines {

    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)-\\n(\\p{Ll}+)");

    private PdfLines() {}

    static String joined(String pages) {
        String tidy = Paragraphs.tidy(pages);
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : tidy.split("\n\n")) {
            paragraphs.add(joinWords(paragraph, tidy).replace('\n', ' '));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String joinWords(String paragraph, String all) {
        return DIVIDED.matcher(paragraph)
                .replaceAll(match -> Matcher.quoteReplacement(joinWord(match.group(1), match.group(2), all)));
    }

    private static String joinWord(String start, String end, String all) {
        String hyphened = start + "-" + end;
        return all.contains(hyphened) ? hyphened : start + end;
    }
}
