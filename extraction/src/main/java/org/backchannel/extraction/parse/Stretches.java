package org.backchannel.extraction.parse;

/**
 * Stretches of a long paragraph that the tokenizer takes one by one, since on some texts (a line of quotation marks) its
 * time grows with the square of their length. A stretch ends where no token can: between two words in small letters; else
 * at any blank; else, since what has no blanks is no prose, soon and anywhere.
 */
final class Stretches {

    private static final int LONGEST = 5000;
    private static final int SHORTEST = 4000;
    private static final int UNBROKEN = 500;

    private Stretches() {}

    /** Where the stretch ends that begins at an offset. */
    static int end(String text, int from) {
        int longest = from + LONGEST;
        if (longest + 1 >= text.length()) {
            return text.length();
        }
        int blank = -1;
        for (int i = longest; i > from + SHORTEST; i--) {
            if (text.charAt(i) == ' ') {
                if (isSmall(text.charAt(i - 1)) && isSmall(text.charAt(i + 1))) {
                    return i;
                }
                blank = blank < 0 ? i : blank;
            }
        }
        int end = blank < 0 ? from + UNBROKEN : blank;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
