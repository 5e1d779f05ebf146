package org.backchannel.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Counts the characters that stand for bytes without meaning, leaving out those that the document has itself. */
final class Faults {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String REPLACEMENT_IN_UTF8 =
            new String(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD}, StandardCharsets.ISO_8859_1);

    private Faults() {}

    static int count(String text, byte[] bytes, Charset charset) {
        int found = (int) text.chars().filter(c -> c == REPLACEMENT).count();
        return found == 0 || !charset.equals(StandardCharsets.UTF_8) ? found : found - ofItsOwn(bytes);
    }

    private static int ofItsOwn(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = latin.indexOf(REPLACEMENT_IN_UTF8);
                at >= 0;
                at = latin.indexOf(REPLACEMENT_IN_UTF8, at + REPLACEMENT_IN_UTF8.length())) {
            count++;
        }
        return count;
    }
}
