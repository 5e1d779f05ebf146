package org.backchannel.app.summary;

import java.util.regex.Pattern;

/** Lines of a limited width, filled word by word. Colours take no room. */
final class Page {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** A line, as it is. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** A paragraph whose lines after the first are set in deeper. */
    void paragraph(int indent, int hanging, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : words.split(" ")) {
            if (!empty && visible(line) + 1 + visible(word) > width) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(hanging));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static int visible(CharSequence text) {
        String bare = COLOUR.matcher(text).replaceAll("");
        return bare.codePointCount(0, bare.length());
    }
}
