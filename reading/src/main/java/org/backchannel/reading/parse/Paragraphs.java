package org.backchannel.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of marked-up content: a paragraph for each block, an empty line between them, a line for each break. */
final class Paragraphs implements NodeVisitor {

    private static final String BETWEEN = "\n\n";
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Paragraphs() {}

    static String of(Element content) {
        Paragraphs paragraphs = new Paragraphs();
        content.traverse(paragraphs);
        paragraphs.end();
        return String.join(BETWEEN, paragraphs.done);
    }

    /** Paragraphs as other parsers give them: white space in order, empty ones left out. */
    static String tidy(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph :
                text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \\t\\f\\u00A0]*(?:\n[ \\t\\f\\u00A0]*)+")) {
            String tidied = tidyLines(paragraph);
            if (!tidied.isEmpty()) {
                paragraphs.add(tidied);
            }
        }
        return String.join(BETWEEN, paragraphs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            current.append('\n');
        } else if (CELLS.contains(tag)) {
            current.append(element.previousElementSibling() == null ? "" : "\t");
        } else if (element.isBlock() || tag.equals("tr")) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            end();
        }
    }

    private static boolean isBlock(Element element) {
        return !CELLS.contains(element.normalName())
                && (element.isBlock() || element.normalName().equals("tr"));
    }

    private void end() {
        done.addAll(split(current.toString()));
        current.setLength(0);
    }

    /** Two breaks in a row make a paragraph, as many pages write them. */
    private static List<String> split(String text) {
        String tidied = tidy(text);
        return tidied.isEmpty() ? List.of() : List.of(tidied.split(BETWEEN));
    }

    private static String tidyLines(String paragraph) {
        return String.join(
                        "\n",
                        paragraph
                                .lines()
                                .map(line -> line.replaceAll("[\\p{Cc}&&[^\t]]", "")
                                        .replaceAll("[ \\u00A0]+", " ")
                                        .strip())
                                .toList())
                .strip();
    }
}
