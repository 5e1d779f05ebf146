package org.backchannel.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void empty_lines_part_paragraphs_and_line_ends_do_not() {
        String text = "\n\none\nstill one\n\n\n  two\n \nthree";
        Paragraphs paragraphs = new Paragraphs(text);

        assertThat(paragraphs.at(text.indexOf("one"))).isEqualTo(1);
        assertThat(paragraphs.at(text.indexOf("still"))).isEqualTo(1);
        assertThat(paragraphs.at(text.indexOf("two"))).isEqualTo(2);
        assertThat(paragraphs.at(text.indexOf("three") + 2)).isEqualTo(3);
    }
}
