package org.backchannel.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DateCasesTest {

    /** What is reached today: .857. The rest are chat forms, dates that may be read two ways, and vague counts. */
    private static final double FLOOR = 0.85;

    @Test
    void the_cases_with_one_absolute_answer_keep_their_share() {
        Path dates = Path.of(System.getProperty("shared.data", ""), "extraction", "dates");
        assumeTrue(Files.isDirectory(dates), "skipped: the date cases are not at " + dates);
        Score score = DateCases.score(dates);
        assertThat(score.overall().share()).as(score.toString()).isGreaterThanOrEqualTo(FLOOR);
    }
}
