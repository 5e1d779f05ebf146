package org.backchannel.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingTitleTest {

    @Test
    void aShortLineThatStandsAloneIsATitle() {
        assertThat(LeadingTitle.of("\n## Who met whom? ##\n\nThe envoy met the minister."))
                .contains("Who met whom?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy met the minister.\n\nHe left.",
                "The envoy met\nthe minister.",
                "Only a line",
                "29 November 2025\n\nThe envoy met the minister.",
                "* * *\n\nThe envoy met the minister.",
                "",
            })
    void anyOtherFirstLineIsNot(String text) {
        assertThat(LeadingTitle.of(text)).isEmpty();
    }
}
