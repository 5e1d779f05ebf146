package org.backchannel.reading.parse;

import java.util.List;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup says of it; where it may say so lies in a data file. */
final class HtmlMetadata {

    private static final List<List<String>> PLACES = Table.rows(HtmlMetadata.class, "html-metadata.tsv");

    private final Document page;
    private final LinkedData linkedData;

    HtmlMetadata(Document page) {
        this.page = page;
        this.linkedData = LinkedData.of(page);
    }

    /** All that the page gives for a field, the best first. */
    List<String> all(String field) {
        return PLACES.stream()
                .filter(place -> place.get(0).equals(field))
                .flatMap(place -> values(place.get(1), place.get(2)))
                .map(OneLine::of)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    String first(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    /** The page's own address: a whole one, on the web. */
    @Nullable
    String url() {
        return all("url").stream()
                .filter(url -> url.matches("https?://[^/]+.*"))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> values(String selector, String attribute) {
        if (selector.equals("jsonld")) {
            return linkedData.values(attribute);
        }
        return page.select(selector).stream().map(element -> value(element, attribute));
    }

    private static String value(Element element, String attribute) {
        return attribute.isEmpty() ? element.text() : element.attr(attribute);
    }
}
