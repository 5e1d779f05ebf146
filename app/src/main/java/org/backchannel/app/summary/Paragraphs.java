package org.backchannel.app.summary;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraphs of a stored text, counted from 1; empty lines part them. */
final class Paragraphs {

    private static final Pattern START = Pattern.compile("(?:^|\\n\\s*\\n)\\s*(?=\\S)");

    private final int[] starts;

    Paragraphs(String text) {
        Matcher matcher = START.matcher(text);
        this.starts = matcher.results().mapToInt(result -> result.end()).toArray();
    }

    /** The number of the paragraph that an offset lies in. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }
}
