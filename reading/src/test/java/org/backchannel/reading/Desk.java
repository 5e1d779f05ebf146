package org.backchannel.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A folder to put documents in, and to read them from. */
record Desk(Path folder, Options options) {

    static Desk at(Path folder) {
        return new Desk(folder, Options.DEFAULT);
    }

    static Options limits(long maxBytes, int maxDepth, long maxExpanded) {
        return new Options(null, false, maxBytes, maxDepth, maxExpanded, Duration.ofMinutes(1), 256);
    }

    /** Puts a document there and gives its path. */
    String put(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    List<Outcome> read(String... inputs) {
        return read(InputStream.nullInputStream(), inputs);
    }

    List<Outcome> readStandardInput(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), "-");
    }

    /** Reads one document that is there alone. */
    Outcome.Read readOne(String name, byte[] bytes) {
        return (Outcome.Read) read(put(name, bytes)).get(0);
    }

    /** Why a document cannot be read. */
    String failure(String name, byte[] bytes) {
        return ((Outcome.Failed) read(put(name, bytes)).get(0)).reason();
    }

    /** The names of outcomes below the folder. */
    List<String> names(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.name().replace(folder + "/", ""))
                .toList();
    }

    private List<Outcome> read(InputStream standardInput, String... inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Documents documents = Documents.of(options, standardInput)) {
            documents.read(List.of(inputs), outcomes::add);
        }
        return outcomes;
    }
}
