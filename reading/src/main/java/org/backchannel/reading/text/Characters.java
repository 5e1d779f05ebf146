package org.backchannel.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.Unreadable;

/** Whether characters make a text, and what is wrong with them if they do. */
public final class Characters {

    private static final String USUAL_CONTROLS = "\t\n\r\f";
    private static final int BINARY_SHARE = 50;

    private Characters() {}

    /**
     * What is wrong with a text that can be read all the same.
     *
     * @throws Unreadable where it is binary data or has no letters
     */
    public static List<String> shortfalls(Decoded decoded) throws Unreadable {
        String text = decoded.text();
        long controls = text.chars().filter(Characters::isOddControl).count();
        if (text.indexOf('\0') >= 0 || controls > text.length() / BINARY_SHARE) {
            throw new Unreadable("is no text but binary data; give a document of a known format");
        }
        requireLetters(text);
        return Stream.of(
                        said(controls, "control character"),
                        said(decoded.replaced(), decoded.charset().name() + " fault")
                                .map(fault -> fault + " replaced by U+FFFD; save it in UTF-8"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Refuses a text that says nothing. */
    public static void requireLetters(String text) throws Unreadable {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new Unreadable(text.isBlank() ? "has no text in it" : "has no letters in its text");
        }
    }

    private static boolean isOddControl(int c) {
        return Character.isISOControl(c) && c < 0x80 && USUAL_CONTROLS.indexOf(c) < 0;
    }

    private static Optional<String> said(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what + (count == 1 ? "" : "s"));
    }
}
