package org.backchannel.extraction.claim;

import java.util.BitSet;
import org.backchannel.extraction.parse.Sentence;

/** Which stretches of a text stand between quotation marks. A paragraph's end closes what was left open. */
final class Quotations {

    private final BitSet quoted = new BitSet();

    Quotations(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u201C' || c == '\u00AB') {
                open = true;
            } else if (c == '\u201D' || c == '\u00BB') {
                open = false;
            } else if (c == '"') {
                open = !open;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open = false;
            }
            quoted.set(i, open);
        }
    }

    /** Whether more than half of the sentence is quoted. */
    boolean isQuoted(Sentence sentence) {
        int inside = quoted.get(sentence.start(), sentence.end()).cardinality();
        return 2 * inside > sentence.end() - sentence.start();
    }

    /** Whether the character at an offset is quoted. */
    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }
}
