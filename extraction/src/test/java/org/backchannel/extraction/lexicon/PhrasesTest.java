package org.backchannel.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Lexicon.shipped().phrases();

    @Test
    void the_longest_form_wins() {
        Match match = phrases.longest(List.of("the", "deputy", "foreign", "minister", "left"), 1)
                .orElseThrow();
        assertThat(match.from()).isEqualTo(1);
        assertThat(match.to()).isEqualTo(4);
        assertThat(match.is(Sense.Kind.TITLE)).isTrue();
    }

    @Test
    void hyphens_and_full_stops_may_be_tokens_of_their_own() {
        List<String> together = List.of("editor-in-chief");
        List<String> apart = List.of("editor", "-", "in", "-", "chief");
        assertThat(phrases.longest(together, 0).orElseThrow().senses())
                .isEqualTo(phrases.longest(apart, 0).orElseThrow().senses());
        assertThat(phrases.longest(List.of("Lt", ".", "Gen", ".", "Ali"), 0)
                        .orElseThrow()
                        .to())
                .isEqualTo(4);
    }

    @Test
    void a_form_ends_where_a_token_does() {
        assertThat(phrases.longest(List.of("Oslo-based"), 0)).isEmpty();
    }

    @Test
    void titles_are_found_in_any_case_but_names_only_as_they_are_written() {
        assertThat(phrases.longest(List.of("Prime", "Minister"), 0)
                        .orElseThrow()
                        .is(Sense.Kind.TITLE))
                .isTrue();
        assertThat(phrases.longest(List.of("lebanon"), 0)).isEmpty();
    }

    @Test
    void a_form_with_several_senses_keeps_them_all() {
        Match kremlin = phrases.longest(List.of("Kremlin"), 0).orElseThrow();
        assertThat(kremlin.is(Sense.Kind.METONYM)).isTrue();
        assertThat(kremlin.is(Sense.Kind.PLACE)).isTrue();
    }

    @Test
    void a_sentence_is_read_from_left_to_right_without_overlaps() {
        List<String> tokens = List.of(
                "The",
                "Dutch",
                "foreign",
                "minister",
                "met",
                "officials",
                "of",
                "the",
                "European",
                "Central",
                "Bank",
                "in",
                "The",
                "Hague",
                ".");
        assertThat(phrases.all(tokens))
                .extracting(match -> String.join(" ", tokens.subList(match.from(), match.to())))
                .containsExactly("Dutch", "foreign minister", "officials", "European Central Bank", "The Hague");
    }
}
