package org.backchannel.extraction.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {

    @Test
    void sentences_keep_their_places_across_stretches_and_batches() {
        String sentence = "The envoy met the head of the bank in Geneva on Monday. ";
        String text = sentence.repeat(2000);

        List<List<CoreLabel>> sentences = split(text);

        assertThat(sentences).hasSize(2000);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(sentences.get(i)).hasSize(13);
            assertThat(sentences.get(i).getFirst().beginPosition()).isEqualTo(i * sentence.length());
        }
    }

    @Test
    void a_long_sentence_is_cut_behind_a_comma() {
        String text = "the bank and the fund and the envoy of it, ".repeat(500);

        List<List<CoreLabel>> sentences = split(text);

        assertThat(sentences).allMatch(sentence -> sentence.size() <= 250);
        assertThat(sentences).allMatch(sentence -> sentence.getLast().word().equals(","));
        assertThat(sentences.stream().mapToInt(List::size).sum()).isEqualTo(500 * 11);
    }

    @Test
    void a_long_sentence_without_pauses_is_cut_anywhere() {
        assertThat(split("bank ".repeat(1100))).extracting(List::size).containsExactly(250, 250, 250, 250, 100);
    }

    @Test
    void the_models_see_only_the_beginning_of_a_very_long_word() {
        CoreLabel token = split("x".repeat(400)).getFirst().getFirst();

        assertThat(token.word()).hasSize(100);
        assertThat(token.endPosition()).isEqualTo(400);
    }

    private static List<List<CoreLabel>> split(String paragraph) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        new Splitter(sentences::add).split(paragraph);
        return sentences;
    }
}
