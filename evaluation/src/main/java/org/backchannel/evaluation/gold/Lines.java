package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of lines. */
final class Lines {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Lines() {}

    /** Takes each line that is a JSON object with its number; says whether there is such a file. */
    static boolean read(Path file, List<Problem> problems, NumberedLine take) {
        if (!Files.exists(file)) {
            return false;
        }
        int number = 0;
        for (String line : text(file).split("\n")) {
            number++;
            if (!line.isBlank()) {
                parse(Listing.name(file), number, line, problems, take);
            }
        }
        return true;
    }

    private static void parse(String file, int number, String line, List<Problem> problems, NumberedLine take) {
        try {
            take.accept(number, MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            problems.add(new Problem(file, number, null, "no JSON: " + e.getOriginalMessage()));
        }
    }

    /** The file as UTF-8; bytes that are none become U+FFFD, so that the spans over them fail and are named. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Takes a line. */
    interface NumberedLine {
        void accept(int number, JsonNode line);
    }
}
