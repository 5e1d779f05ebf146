package org.backchannel.reading.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser made of a document.
 *
 * @param text paragraphs with an empty line between them
 * @param dates of publication or creation as the document's metadata word them, the best first
 * @param shortfalls why it is only partly read
 * @param parts documents that were inside
 */
public record Parsed(
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        List<String> dates,
        List<String> shortfalls,
        List<Part> parts) {

    public Parsed {
        dates = List.copyOf(dates);
        shortfalls = List.copyOf(shortfalls);
        parts = List.copyOf(parts);
    }

    /** A document inside another, such as an attachment. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    public record Part(String name, String mediaType, byte[] bytes) {}
}
