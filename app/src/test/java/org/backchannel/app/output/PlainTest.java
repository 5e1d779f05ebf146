package org.backchannel.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void nothing_that_steers_a_terminal_comes_through() {
        assertThat(Plain.of("a\u001b[31mb\u0007\u202ec\r\n\td")).isEqualTo("a\ufffd[31mb\ufffd\ufffdc d");
    }

    @Test
    void what_is_cut_says_so_and_no_character_is_halved() {
        assertThat(Plain.cut("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 2)).isEqualTo("\ud83d\ude00…");
        assertThat(Plain.cut("short", 5)).isEqualTo("short");
    }
}
