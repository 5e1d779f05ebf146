package org.backchannel.reading.parse;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a document as Tika tells it, in XHTML, and keeps its paragraphs. */
final class MarkedUpText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "body", "blockquote");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> NO_TEXT = Set.of("head", "script", "style");

    private final StringBuilder text = new StringBuilder();
    private int inRow;
    private int silent;

    String paragraphs() {
        return Paragraphs.tidy(text.toString());
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        silent += NO_TEXT.contains(name) ? 1 : 0;
        inRow += name.equals("tr") ? 1 : 0;
        if (name.equals("br")) {
            text.append('\n');
        } else {
            between(name);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        silent -= NO_TEXT.contains(name) ? 1 : 0;
        inRow -= name.equals("tr") ? 1 : 0;
        between(name);
        if (CELLS.contains(name)) {
            text.append('\t');
        }
    }

    /** A table's row is one paragraph, whatever its cells hold. */
    private void between(String name) {
        if (BLOCKS.contains(name)) {
            text.append(inRow > 0 ? " " : "\n\n");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (silent == 0) {
            text.append(new String(characters, start, length).replace('\n', ' '));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }
}
