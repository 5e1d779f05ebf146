package org.backchannel.extraction.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrnamentsTest {

    @Test
    void a_ruled_line_keeps_its_beginning_and_its_length() {
        String text = "Summary\n" + "=".repeat(60) + "\nThe envoy came.";

        assertThat(Ornaments.blank(text)).isEqualTo("Summary\n====" + " ".repeat(56) + "\nThe envoy came.");
    }

    @Test
    void no_emoji_is_cut_in_two() {
        assertThat(Ornaments.blank("\uD83D\uDE00".repeat(50))).isEqualTo("\uD83D\uDE00".repeat(4) + " ".repeat(92));
    }

    @Test
    void ordinary_punctuation_stays() {
        String text = "He came... and went!? -- (\"so it is said\") ";

        assertThat(Ornaments.blank(text)).isEqualTo(text);
    }
}
