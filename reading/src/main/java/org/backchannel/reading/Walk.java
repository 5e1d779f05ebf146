package org.backchannel.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.reading.bytes.Budget;
import org.backchannel.reading.bytes.Detected;
import org.backchannel.reading.bytes.Format;
import org.backchannel.reading.bytes.Size;
import org.backchannel.reading.bytes.Unreadable;
import org.backchannel.reading.pack.Entries;
import org.backchannel.reading.pack.Gzip;
import org.backchannel.reading.pack.Mailbox;
import org.backchannel.reading.pack.Tar;
import org.backchannel.reading.pack.Zip;
import org.backchannel.reading.parse.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Goes through bytes and what stands in them, one document in memory at a time.
 *
 * <p>What is wrong with one document is an {@link Unreadable}, told where it stands while the walk goes on. Any other
 * {@link IOException} is wrong with the stream that the document came in, and ends the container.
 */
final class Walk {

    private final Options options;
    private final Reports reports;
    private final Telling telling;

    Walk(Options options, Reports reports, Telling telling) {
        this.options = options;
        this.reports = reports;
        this.telling = telling;
    }

    void file(Source source, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            open(source, bytes, file, null);
        }
    }

    void stream(Source source, InputStream bytes) throws IOException {
        open(source, bytes, null, null);
    }

    private void open(Source source, InputStream raw, @Nullable Path file, @Nullable Budget budget) throws IOException {
        InputStream bytes = new BufferedInputStream(raw, Detected.HEAD);
        Detected detected = look(source, bytes);
        if (detected.format() == Format.EMPTY) {
            throw new Unreadable("is empty");
        }
        if (detected.format() == Format.OTHER) {
            throw new Unreadable("is no document that can be read (" + detected.mediaType()
                    + "); give text, Markdown, HTML, PDF, DOCX, ODT, mail or an archive of these");
        }
        if (detected.format().isContainer()) {
            container(
                    source,
                    detected.format(),
                    bytes,
                    file,
                    budget == null ? new Budget(options.maxExpanded()) : budget);
        } else {
            document(source, detected, bytes, file, budget);
        }
    }

    private static Detected look(Source source, InputStream bytes) throws IOException {
        bytes.mark(Detected.HEAD);
        byte[] head = bytes.readNBytes(Detected.HEAD);
        bytes.reset();
        return Detected.of(head, source.lastName(), source.mediaType());
    }

    private void document(
            Source source, Detected detected, InputStream stream, @Nullable Path file, @Nullable Budget budget)
            throws IOException {
        if (file != null && Files.size(file) > options.maxBytes()) {
            throw Size.tooLarge(options.maxBytes());
        }
        byte[] bytes = Size.readAll(stream, options.maxBytes());
        Parsed parsed = reports.parse(source, detected, bytes);
        telling.attempt(source.name(), () -> telling.tell(reports.report(source, parsed, bytes)));
        if (!parsed.parts().isEmpty()) {
            parts(source, parsed, budget);
        }
    }

    private void parts(Source source, Parsed parsed, @Nullable Budget budget) throws IOException {
        if (source.depth() >= options.maxDepth()) {
            int count = parsed.parts().size();
            telling.tell(new Outcome.Failed(source.name(), "its attachments: " + tooDeep(), count));
            return;
        }
        for (Parsed.Part part : parsed.parts()) {
            Source inside = source.inside(part.name(), part.mediaType());
            telling.attempt(inside.name(), () -> open(inside, new ByteArrayInputStream(part.bytes()), null, budget));
        }
    }

    private void container(Source source, Format format, InputStream bytes, @Nullable Path file, Budget budget)
            throws IOException {
        if (source.depth() >= options.maxDepth()) {
            throw new Unreadable(tooDeep());
        }
        Entries entries = new Inside(source, budget);
        switch (format) {
            case MBOX -> Mailbox.read(bytes, options.maxBytes(), entries);
            case TAR -> Tar.read(bytes, budget, entries);
            case GZIP -> compressed(source, budget.meter(Gzip.of(bytes)), budget);
            case ZIP -> zip(bytes, file, budget, entries);
            case TEXT, HTML, PDF, OFFICE, OPEN_DOCUMENT, MAIL, EMPTY, OTHER ->
                throw new IllegalArgumentException(format + " is no container");
        }
    }

    /** A compressed archive is one container, not two in each other. */
    private void compressed(Source source, InputStream unpacked, Budget budget) throws IOException {
        InputStream bytes = new BufferedInputStream(unpacked, Detected.HEAD);
        Source inside = source.inside(unpackedName(source.lastName()), null);
        if (look(inside, bytes).format() == Format.TAR) {
            Tar.read(bytes, budget, new Inside(source, budget));
        } else {
            telling.attempt(inside.name(), () -> open(inside, bytes, null, budget));
        }
    }

    private static String unpackedName(String name) {
        return name.replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.gz$", "");
    }

    /** Its directory stands at the end, so an archive that comes as a stream is put into a file first. */
    private void zip(InputStream bytes, @Nullable Path file, Budget budget, Entries entries) throws IOException {
        if (file != null) {
            Zip.read(file, budget, entries);
            return;
        }
        Path copy = Files.createTempFile("backchannel", ".zip");
        try {
            try (var out = Files.newOutputStream(copy)) {
                new Budget(options.maxExpanded()).meter(bytes).transferTo(out);
            }
            Zip.read(copy, budget, entries);
        } finally {
            Files.delete(copy);
        }
    }

    private String tooDeep() {
        return "stands more than " + options.maxDepth() + " containers deep; unpack it yourself, or raise the limit";
    }

    /** What stands in a container. */
    private final class Inside implements Entries {

        private final Source container;
        private final Budget budget;

        private Inside(Source container, Budget budget) {
            this.container = container;
            this.budget = budget;
        }

        @Override
        public void entry(String path, InputStream bytes) throws IOException {
            Source inside = container.inside(path, null);
            telling.attempt(inside.name(), () -> open(inside, bytes, null, budget));
        }

        @Override
        public void lost(String path, String reason, int documents) {
            String name = path.isEmpty()
                    ? container.name()
                    : container.inside(path, null).name();
            telling.tell(new Outcome.Failed(name, reason, documents));
        }
    }
}
