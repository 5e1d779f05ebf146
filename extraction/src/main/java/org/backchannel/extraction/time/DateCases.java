package org.backchannel.extraction.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scores {@link TimeExpressions} on the specifications of Microsoft Recognizers-Text, a folder of JSON files.
 *
 * <p>Scored are the cases with one absolute answer: exactly one result, read alike as past and as future, whose TIMEX
 * is a whole day, month, year or week, or a range of two whole days, without {@code X} for what is open, and which the
 * calendar knows. Times of day, seasons (the specifications give them no dates) and texts without a result are out.
 * The reference day is the case's; the tense is that of "will" or of a past auxiliary where the text has one.
 *
 * <p>A case is found where an expression overlaps the expected text, and right where that expression names the same
 * first and last day. The specifications are at odds on where a range ends: at its last day, at the day after it, or
 * at the beginning of the unit that ends it ("between 2015 and 2018" ends on 1 January 2018). All three count as right.
 * An expression that hangs on another date ("the next day") is reckoned from the reference day.
 */
public final class DateCases {

    private static final JsonMapper JSON = new JsonMapper();

    private DateCases() {}

    /**
     * Scores every JSON file of a folder, in the order of their names.
     *
     * @throws UncheckedIOException where a file cannot be read as JSON
     */
    public static Score score(Path datesFolder) {
        List<Score.Outcome> outcomes = new ArrayList<>();
        try (Stream<Path> files = Files.list(datesFolder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                add(file, outcomes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Score.of(outcomes);
    }

    private static void add(Path file, List<Score.Outcome> outcomes) throws IOException {
        String name = String.valueOf(file.getFileName());
        for (JsonNode node : JSON.readTree(file.toFile())) {
            Optional<DateCase> scored = DateCase.of(name, node);
            scored.ifPresent(dateCase -> outcomes.add(dateCase.outcome()));
        }
    }
}
