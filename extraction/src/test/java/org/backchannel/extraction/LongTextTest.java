package org.backchannel.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.backchannel.extraction.claim.RulesExtractor;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Length changes nothing: claims are found at the end of a long text as at its beginning. */
class LongTextTest {

    private static final String MEETING = "Envoy Anna Berg met President John Sample in Geneva";

    private final Extractor extractor = new RulesExtractor();

    @Test
    void a_text_without_full_stops_is_read_in_pieces() {
        check((MEETING + ", ").repeat(200));
    }

    @Test
    @Tag("long")
    void a_million_characters_without_full_stops_are_read() {
        check((MEETING + " and ").repeat(18_000));
    }

    @Test
    @Tag("long")
    void five_megabytes_are_read() {
        String all = Texts.examples().stream().map(Report::text).collect(Collectors.joining("\n\n"));
        check((all + "\n\n").repeat(5_000_000 / all.length() + 1));
    }

    private void check(String text) {
        Reading reading = extractor.read(Texts.report(text));

        assertThat(reading.claims())
                .anyMatch(claim -> claim.evidence().start() < 10_000)
                .anyMatch(claim -> claim.evidence().start() > text.length() - 10_000)
                .allMatch(claim -> text.startsWith(
                        claim.evidence().quote(), claim.evidence().start()));
    }
}
