package org.backchannel.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.backchannel.model.ContentId;
import org.backchannel.model.Report;
import org.backchannel.reading.bytes.Detected;
import org.backchannel.reading.bytes.Format;
import org.backchannel.reading.parse.Parsed;
import org.backchannel.reading.parse.Parsers;
import org.backchannel.reading.parse.Request;
import org.backchannel.reading.text.Characters;
import org.backchannel.reading.text.Decoded;
import org.backchannel.reading.text.Language;
import org.backchannel.reading.text.LeadingTitle;
import org.jspecify.annotations.Nullable;

/** Makes a report of a document's bytes. */
final class Reports implements AutoCloseable {

    private final Options options;
    private final Parsers parsers;
    /** Loaded beside the first document's parsing; half a second otherwise spent before it. */
    private final CompletableFuture<Language> language = CompletableFuture.supplyAsync(Language::load);

    Reports(Options options) {
        this.options = options;
        this.parsers = new Parsers(options.parserHeapMegabytes(), options.timeout());
    }

    /** The document's text and what is known of it, from its own format. */
    Parsed parse(Source source, Detected detected, byte[] bytes) throws IOException {
        String charset = supported(source.charset());
        return detected.format() == Format.TEXT
                ? plain(Decoded.of(bytes, charset == null ? null : Charset.forName(charset)))
                : parsers.parse(new Request(detected.format(), detected.mediaType(), charset, bytes));
    }

    /** The report, with what its text and name tell besides. */
    Outcome.Read report(Source source, Parsed parsed, byte[] bytes) throws IOException {
        String text = Report.storedText(parsed.text());
        if (parsed.shortfalls().isEmpty() || !text.isBlank()) {
            Characters.requireLetters(text);
        }
        String title = parsed.title() == null ? LeadingTitle.of(text).orElse(null) : parsed.title();
        Publication publication = Publication.of(options.date(), parsed.dates(), text, source);
        Report report = Report.of(
                text,
                title,
                parsed.publisher(),
                Publication.url(source, parsed),
                publication.date(),
                publication.dateSource(),
                language.join().of(text),
                ContentId.sha256(bytes));
        return new Outcome.Read(source.name(), report, parsed.shortfalls());
    }

    private static Parsed plain(Decoded decoded) throws IOException {
        List<String> shortfalls = Characters.shortfalls(decoded);
        return new Parsed(decoded.text(), null, null, null, List.of(), shortfalls, List.of());
    }

    private static @Nullable String supported(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() {
        parsers.close();
    }
}
