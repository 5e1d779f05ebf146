package org.backchannel.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A form taken apart into runs of letters and digits, and single other characters: "U.S." is four atoms. Forms are
 * compared by atoms, so that it does not matter whether a tokenizer keeps "editor-in-chief" or "U.S." together.
 */
final class Atoms {

    private Atoms() {}

    static List<String> of(String form) {
        String text = Spelling.straight(form);
        List<String> atoms = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (!Character.isWhitespace(text.charAt(start))) {
                atoms.add(text.substring(start, end));
            }
            start = end;
        }
        return atoms;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
