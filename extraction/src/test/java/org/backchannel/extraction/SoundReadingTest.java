package org.backchannel.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backchannel.extraction.claim.RulesExtractor;
import org.backchannel.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of all data at hand, every quote and span equals its slice, every name stands in the text, every id is one of a kind. */
class SoundReadingTest {

    private final Extractor extractor = new RulesExtractor();

    @Test
    void the_examples_are_read_soundly() {
        check(Texts.examples());
    }

    @Test
    void the_passages_of_the_gold_are_read_soundly() {
        check(Texts.gold());
    }

    @Test
    void the_reference_story_is_read_soundly() {
        check(Texts.referenceStory());
    }

    @Test
    @Tag("long")
    void the_press_releases_are_read_soundly() {
        check(Texts.re3d());
    }

    @Test
    @Tag("long")
    void sentences_of_an_encyclopaedia_are_read_soundly() {
        check(Texts.crossNer());
    }

    private void check(List<Report> reports) {
        assertThat(reports).isNotEmpty();
        reports.stream().map(extractor::read).forEach(Sound::check);
    }
}
