package org.backchannel.extraction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.model.Report;

/** The texts at hand, as reports of one day. Asking for what is not there skips the test with a notice. */
final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENTENCES_JOINED = 20;

    private Texts() {}

    static Report report(String text) {
        return Report.of(text, null, null, null, "2025-11-29", Report.DateSource.OPTION, "en", "none");
    }

    static List<Report> re3d() {
        Path folder = shared("reports/re3d");
        return files(folder, 2, "documents.json").stream()
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank())
                .map(Texts::text)
                .map(Texts::report)
                .toList();
    }

    static List<Report> referenceStory() {
        return List.of(report(read(shared("reports/okaz-2025-11-29.txt"))));
    }

    static List<Report> examples() {
        return texts("examples");
    }

    static List<Report> gold() {
        return texts("gold/dev");
    }

    /** Sentences of CrossNER, some to a report. */
    static List<Report> crossNer() {
        Path folder = shared("extraction/crossner-politics");
        List<String> sentences = Stream.of("train.txt", "dev.txt")
                .flatMap(file -> Stream.of(read(folder.resolve(file)).split("\n\\s*\n")))
                .map(rows -> rows.lines().map(row -> row.split("\t")[0]).collect(Collectors.joining(" ")))
                .toList();
        return IntStream.range(0, (sentences.size() + SENTENCES_JOINED - 1) / SENTENCES_JOINED)
                .mapToObj(i ->
                        sentences.subList(i * SENTENCES_JOINED, Math.min(sentences.size(), (i + 1) * SENTENCES_JOINED)))
                .map(some -> report(String.join("\n\n", some)))
                .toList();
    }

    private static List<Report> texts(String folder) {
        return files(Path.of(System.getProperty("backchannel.root", ".."), folder), 1, ".txt").stream()
                .map(file -> report(read(file)))
                .toList();
    }

    private static Path shared(String path) {
        Path found = Path.of(System.getProperty("shared.data", "shared/data"), path);
        assumeTrue(Files.exists(found), "skipped: there is no " + path + " in the shared data");
        return found;
    }

    private static List<Path> files(Path folder, int depth, String end) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(String document) {
        try {
            return JSON.readTree(document).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON", e);
        }
    }
}
