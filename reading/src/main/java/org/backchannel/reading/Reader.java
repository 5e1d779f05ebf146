package org.backchannel.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;
import org.backchannel.reading.fetch.Fetched;
import org.backchannel.reading.fetch.Fetcher;

/** Tells inputs apart: standard input, URLs, folders, files. */
final class Reader implements Documents {

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

    private final Options options;
    private final InputStream standardInput;
    private final Reports reports;
    private final Fetcher fetcher;

    Reader(Options options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
        this.reports = new Reports(options);
        this.fetcher = new Fetcher(options.allowPrivate(), options.maxBytes(), options.timeout());
    }

    @Override
    public void read(List<String> inputs, Consumer<Outcome> outcomes) {
        Telling telling = new Telling(outcomes);
        Walk walk = new Walk(options, reports, telling);
        try {
            for (String input : inputs) {
                read(input, walk, telling);
            }
        } catch (Telling.Stopped e) {
            throw e.reason();
        }
    }

    private void read(String input, Walk walk, Telling telling) {
        String name = OneLine.name(input);
        try {
            telling.attempt(name, () -> open(name, input, walk, telling));
        } catch (IOException e) {
            telling.tell(new Outcome.Failed(name, Unreadable.reason(e)));
        }
    }

    private void open(String name, String input, Walk walk, Telling telling) throws IOException {
        if (input.equals("-")) {
            walk.stream(Source.of(name), standardInput);
            return;
        }
        if (URL.matcher(input).matches()) {
            Fetched fetched = fetcher.fetch(input);
            walk.stream(Source.of(name, fetched), new ByteArrayInputStream(fetched.bytes()));
            return;
        }
        Path path = path(input);
        if (Files.isDirectory(path)) {
            new Folder(walk, telling).read(path);
        } else {
            walk.file(Source.of(name), path);
        }
    }

    private static Path path(String input) throws Unreadable {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw new Unreadable("is no path: " + OneLine.of(e.getReason()));
        }
    }

    @Override
    public void close() {
        reports.close();
    }
}
