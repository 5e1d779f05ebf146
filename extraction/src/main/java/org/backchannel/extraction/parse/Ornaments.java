package org.backchannel.extraction.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks long runs of signs that are no words (ruled lines, dot leaders, rows of emoji or quotation marks) but for their
 * first few, since the models take as long over each as over a word and some tokenizer rules far longer. Nothing moves.
 */
final class Ornaments {

    private static final Pattern RUN = Pattern.compile("[^\\p{L}\\p{N}\\n]{40,}+");
    private static final int KEPT = 4;

    private Ornaments() {}

    static String blank(String text) {
        Matcher matcher = RUN.matcher(text);
        StringBuilder out = new StringBuilder(text);
        while (matcher.find()) {
            int from = text.offsetByCodePoints(matcher.start(), KEPT);
            for (int i = from; i < matcher.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
