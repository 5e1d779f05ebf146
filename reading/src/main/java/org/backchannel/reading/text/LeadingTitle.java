package org.backchannel.reading.text;

import java.util.List;
import java.util.Optional;

/** A headline at the head of a text, where it is safe to take it for one; it stays in the text. */
public final class LeadingTitle {

    private static final int LONGEST = 150;
    private static final int LINES = 2;
    private static final String FINAL = ".!:;,-\u2013\u2014";

    private LeadingTitle() {}

    /** The first line, if it is short, ends like no sentence, has an empty line after it, and more text then. */
    public static Optional<String> of(String text) {
        List<String> lines = text.stripLeading().lines().limit(LINES).toList();
        if (lines.size() < LINES || !lines.get(1).isBlank()) {
            return Optional.empty();
        }
        String line = lines.get(0)
                .replaceFirst("^#{1,6} +", "")
                .replaceFirst(" +#+$", "")
                .strip();
        return isHeadline(line) ? Optional.of(line) : Optional.empty();
    }

    private static boolean isHeadline(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && line.codePoints().anyMatch(Character::isLetter)
                && FINAL.indexOf(line.charAt(line.length() - 1)) < 0
                && LeadingDate.of(line).isEmpty();
    }
}
