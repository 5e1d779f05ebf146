package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.model.Report;
import org.backchannel.model.Report.DateSource;
import org.junit.jupiter.api.Test;

class ReferenceStoryTest {

    private static final Path STORY = Path.of(System.getProperty("shared.data", "none"), "reports/okaz-2025-11-29.txt");

    @Test
    void itsDateIsTheOneThatItBeginsWith() throws Exception {
        assumeTrue(Files.exists(STORY), "skipped: the shared data are not there");
        Outcome outcome = Desk.at(STORY).read(STORY.toString()).get(0);
        Report report = ((Outcome.Read) outcome).report();
        assertThat(report.date()).isEqualTo("2025-11-29");
        assertThat(report.dateSource()).isEqualTo(DateSource.LEADING_DATE);
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.text()).isEqualTo(Report.storedText(Files.readString(STORY)));
    }
}
