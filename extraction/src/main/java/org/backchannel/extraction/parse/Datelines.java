package org.backchannel.extraction.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what stands before the first sentence of a report and is no part of it: a date, a place and agency ("GENEVA,
 * March 3 (Agency) -"). The parser would take it for a subject. Nothing moves.
 */
final class Datelines {

    private static final Pattern DATE =
            Pattern.compile("\\A\\s*(?:[Dd]ate:?\\s*)?\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]+)?[ \\t,:;.\u2014\u2013-]*");

    private static final Pattern PLACE = Pattern.compile("(?m)^[ \\t]*\\p{Lu}[\\p{Lu}.'\u2019 /-]{2,30}"
            + "(?:,? [\\p{L}.' ]{2,20})?(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?(?: ?\\([^()\\n]{2,40}\\))?"
            + " ?(?:\u2014|\u2013|--| -) ?(?=[\\p{Lu}\"\u201C])");

    private Datelines() {}

    static String blank(String text) {
        StringBuilder out = new StringBuilder(text);
        blank(DATE.matcher(text), out);
        blank(PLACE.matcher(text), out);
        return out.toString();
    }

    private static void blank(Matcher matcher, StringBuilder out) {
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (out.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
        }
    }
}
