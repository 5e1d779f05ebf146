package org.backchannel.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameDateTest {

    @ParameterizedTest
    @CsvSource({
        "reports/okaz-2025-11-29.txt, 2025-11-29",
        "20251129.pdf, 2025-11-29",
        "box.zip!/in/2025_11_29 talks.docx, 2025-11-29",
        "https://news.example/2025/11/29/talks?x=2001-01-01, 2025-11-29",
    })
    void theOneDayInANameIsTaken(String name, LocalDate date) {
        assertThat(FileNameDate.of(name)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-29/talks.txt",
                "2025-11-29-to-2025-12-02.txt",
                "report-2025-13-29.txt",
                "120251129.pdf",
                "2025-1129.txt",
                "https://news.example/talks",
            })
    void aNameWithNoneOrSeveralTellsNothing(String name) {
        assertThat(FileNameDate.of(name)).isEmpty();
    }
}
