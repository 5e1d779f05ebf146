package org.backchannel.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceStoryTest {

    private static final Path FOLDER = Path.of("..", "gold", "reference");

    @Test
    void everyOffsetHoldsAgainstTheStory() {
        Path data = Path.of(System.getProperty("shared.data", "none"));
        assumeTrue(Files.exists(data.resolve("reports/okaz-2025-11-29.txt")), "skipped: the shared data are not there");

        Gold gold = Gold.read(FOLDER, data);

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.claims()).isEqualTo(45);
    }

    @Test
    void noWordOfTheStoryIsShipped() throws IOException {
        for (Path file : Listing.ending(FOLDER, ".jsonl")) {
            assertThat(Files.readString(file)).doesNotContain("\"text\"", "\"quote\"", "\"name\": \"", "\"caption\"");
        }
        assertThat(Listing.ending(FOLDER, ".txt")).isEmpty();
    }
}
