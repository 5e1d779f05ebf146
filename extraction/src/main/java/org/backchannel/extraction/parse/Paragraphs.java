package org.backchannel.extraction.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text's paragraphs stand. An empty line ends one; so does a line break after a finished sentence, since some
 * texts set no empty lines. A line break inside a sentence is a space (hard-wrapped mail).
 */
final class Paragraphs {

    private static final String SENTENCE_ENDS = ".!?:;\u2026\"\u201D'\u2019)]";

    private Paragraphs() {}

    record Paragraph(int start, int end) {}

    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' && endsParagraph(text, i)) {
                add(text, start, i, paragraphs);
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private static boolean endsParagraph(String text, int lineBreak) {
        int next = lineBreak + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return true;
        }
        int last = lineBreak - 1;
        while (last >= 0 && isBlank(text.charAt(last))) {
            last--;
        }
        return last < 0 || text.charAt(last) == '\n' || SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && Character.isWhitespace(c) || c == '\u00A0';
    }

    private static void add(String text, int from, int to, List<Paragraph> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && (isBlank(text.charAt(start)) || text.charAt(start) == '\n')) {
            start++;
        }
        while (end > start && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Paragraph(start, end));
        }
    }
}
