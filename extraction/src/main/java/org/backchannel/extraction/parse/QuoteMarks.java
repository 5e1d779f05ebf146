package org.backchannel.extraction.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks the quote marks around names ({@code "Rosneft"}), which the name finder otherwise does not see, without moving
 * anything.
 */
final class QuoteMarks {

    private static final Pattern QUOTED_NAME = Pattern.compile(
            "([\"\u201C\u201E\u00AB])(\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*(?: (?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*){0,4})"
                    + "([\"\u201D\u201C\u00BB])");

    private QuoteMarks() {}

    static String blankAroundNames(String text) {
        Matcher matcher = QUOTED_NAME.matcher(text);
        StringBuilder out = new StringBuilder(text);
        while (matcher.find()) {
            out.setCharAt(matcher.start(1), ' ');
            out.setCharAt(matcher.start(3), ' ');
        }
        return out.toString();
    }
}
