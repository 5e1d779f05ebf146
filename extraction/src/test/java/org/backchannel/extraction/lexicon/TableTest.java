package org.backchannel.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void comments_and_empty_lines_are_no_rows() throws IOException {
        Table table = read("# said first\na\tb\n\n1\tx|y\n");
        assertThat(table.comments()).containsExactly("said first");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().list("b")).containsExactly("x", "y");
    }

    @Test
    void a_row_with_a_cell_too_few_is_named_with_its_line() {
        assertThatThrownBy(() -> read("a\tb\n1\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some.tsv:2");
    }

    @Test
    void a_word_outside_the_vocabulary_is_named_with_its_line() throws IOException {
        Row row = read("kind\npalace\n").rows().getFirst();
        assertThatThrownBy(() -> row.word("kind", Place.Kind.class))
                .hasMessageContaining("some.tsv:2")
                .hasMessageContaining("palace");
    }

    @Test
    void a_flag_is_yes_or_no() throws IOException {
        Row row = read("flag\nperhaps\n").rows().getFirst();
        assertThatThrownBy(() -> row.flag("flag")).hasMessageContaining("some.tsv:2");
    }

    private static Table read(String text) throws IOException {
        return Table.read("some.tsv", new BufferedReader(new StringReader(text)));
    }
}
