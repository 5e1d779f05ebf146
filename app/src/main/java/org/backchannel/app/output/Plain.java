package org.backchannel.app.output;

import java.util.regex.Pattern;

/**
 * Text of documents made fit for one line of a terminal: white space becomes one space, and control characters, which
 * could move the cursor or reverse the line, become visible.
 */
public final class Plain {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\u0085]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]");

    private Plain() {}

    /** The text on one line. */
    public static String of(String text) {
        return CONTROL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\ufffd");
    }

    /** The text, cut to a number of characters, the last of which tells of the cut. */
    public static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, length - 1)))
                        .stripTrailing() + "…";
    }
}
