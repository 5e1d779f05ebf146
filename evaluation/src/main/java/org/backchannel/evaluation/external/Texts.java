package org.backchannel.evaluation.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.ContentId;
import org.backchannel.model.Report;
import org.jspecify.annotations.Nullable;

/** Files of others, and their texts as reports. */
final class Texts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Texts() {}

    static Report report(String text, @Nullable String date) {
        String sha = ContentId.sha256(text.getBytes(StandardCharsets.UTF_8));
        Report.DateSource source = date == null ? null : Report.DateSource.METADATA;
        return Report.of(text, null, null, null, date, source, "en", sha);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The objects of a file that has one a line. */
    static List<JsonNode> objects(Path file) {
        List<JsonNode> objects = new ArrayList<>();
        int number = 0;
        for (String line : read(file).split("\n")) {
            number++;
            if (!line.isBlank()) {
                objects.add(parse(file, number, line));
            }
        }
        return objects;
    }

    private static JsonNode parse(Path file, int number, String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON in " + file + ":" + number, e);
        }
    }

    /** The rows of one of this package's own tables, without comments and header. */
    static List<List<String>> table(String name) {
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
