package org.backchannel.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingDateTest {

    static Stream<List<String>> rows() {
        return Table.rows(LeadingDate.class, "leading-dates.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachWordIsUnderstoodInItsExample(List<String> row) {
        assertThat(LeadingDate.of(row.get(3))).contains(LocalDate.parse(row.get(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' date 2025-11-29 Western media sources have revealed talks.' | 2025-11-29",
                "2025-11-29 | 2025-11-29",
                "29 November 2025 | 2025-11-29",
                "Saturday, 29th of November 2025 | 2025-11-29",
                "'Nov. 29, 2025 - The envoy met the minister.' | 2025-11-29",
                "'29.11.2025: The envoy met the minister.' | 2025-11-29",
                "'WASHINGTON, March 3, 2024 (Wire) - The envoy met the minister.' | 2024-03-03",
                "'NEW YORK (Wire) March 3, 2024 -- The envoy met the minister.' | 2024-03-03",
                "'Talks resume in Geneva\n\nMarch 3, 2024\n\nThe envoy met the minister.' | 2024-03-03",
                "'Talks resume in Geneva\n\nPublished on 3 March 2024 at 10:30 GMT\n\nThe envoy.' | 2024-03-03",
                "'Talks resume\n\nGENEVA, 3 March 2024 - The envoy met the minister.' | 2024-03-03",
            })
    void aDateAtTheHeadIsTaken(String text, LocalDate date) {
        assertThat(LeadingDate.of(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 3, 2024, the envoy met the minister.",
                "March 3, 2024, was the day on which the envoy met the minister.",
                "The envoy met the minister on 3 March 2024.",
                "31 February 2025 - The envoy met the minister.",
                "03/04/2024 - The envoy met the minister.",
                "March 2024 - The envoy met the minister.",
                "2025-11-290 is a number",
                "Talks resume\n\nThe envoy met the minister on\n\nMarch 3, 2024 and left.",
                "",
            })
    void aDateOfTheStoryIsNot(String text) {
        assertThat(LeadingDate.of(text)).isEmpty();
    }
}
