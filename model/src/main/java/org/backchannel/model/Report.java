package org.backchannel.model;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One publication as it was read: its stored text and what is known of where and when it was published.
 *
 * @param id hash of text, publisher, URL and date, so that copies in two outlets stay two reports
 * @param text the stored text: Unicode NFC, line ends {@code \n}; offsets everywhere count its UTF-16 code units
 * @param title headline, where the document states one
 * @param publisher who published it, where the document states it
 * @param url where it was published, where known
 * @param date publication day as ISO 8601, where known
 * @param dateSource what the date was taken from, where known
 * @param language ISO 639-1 code, {@code und} if undetermined
 * @param originalSha256 SHA-256 of the bytes that were read, in hexadecimal
 */
public record Report(
        String id,
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String date,
        @Nullable DateSource dateSource,
        String language,
        String originalSha256) {

    /** Makes a report of a text in any normalisation and with any line ends. */
    public static Report of(
            String rawText,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String date,
            @Nullable DateSource dateSource,
            String language,
            String originalSha256) {
        String text = storedText(rawText);
        String id = ContentId.of("report", text, publisher, url, date);
        return new Report(id, text, title, publisher, url, date, dateSource, language, originalSha256);
    }

    /** The form in which text is stored: NFC, {@code \n} line ends, no byte order mark. */
    public static String storedText(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The stretch between two offsets of the stored text. */
    public Span span(int start, int end) {
        return Span.of(text, start, end);
    }

    /** Where a report's date was found; the first that holds in this order is taken. */
    public enum DateSource {
        OPTION,
        METADATA,
        LEADING_DATE,
        FILE_NAME
    }
}
