package org.backchannel.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backchannel.model.Reading;
import org.backchannel.reading.Outcome;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private final Reading reading = new Story().reading();
    private final Outcome.Read document = new Outcome.Read("geneva.html", reading.report(), List.of());

    @Test
    void a_report_is_readable_at_a_glance() {
        assertThat(new Summary(100, new Ink(false)).of(document, reading)).isEqualTo("""
                A meeting in Geneva
                  geneva.html · Daily Wire · 2025-04-03 (from its metadata) · English · 81 words · sha256
                  abababababab

                People and organisations
                  Anna Berg (person) · The envoy · 3 mentions
                  Nordgas (company) · 1 mention
                  Also named: Geneva

                Contacts
                  Meeting  Anna Berg × the head of Nordgas · place Geneva · 2025-04-02 · reported by Morning Post ·
                      secretly
                      “The envoy Anna Berg secretly met the head of Nordgas in Geneva on 2 April, the Morning Post
                      said.”
                      paragraph 1, 0-97 · a1b2c3d4

                Assets
                  Ownership  Anna Berg → Nordgas · reported by people (unnamed) · hedged: is said to
                      “She is said to own part of Nordgas.”
                      paragraph 2, 99-134 · 0f0f0f0f

                Deals
                  DENIED Sale  Nordgas → Sudoil · asset the Baltic field · reported by Nordgas · about $2 billion
                      “Nordgas denied that it plans to sell the Baltic field, worth about $2 billion, to Sudoil
                      before the end of the year, and said that nothing of the kind had ever been discussed with …”
                      paragraph 3, 136-436 · 99887766

                Doubtful
                  0f0f0f0f Ownership  Anna Berg → Nordgas: hedged (is said to); only unnamed sources
                  99887766 Sale  Nordgas → Sudoil: denied

                Gate: 5 proposed, 3 kept, 2 rejected: quote differs. 1 sentence with a trigger yielded nothing
                (--format gaps). Read by hand/1.

                """);
    }

    @Test
    void no_line_is_wider_than_the_page() {
        assertThat(new Summary(60, new Ink(false)).of(document, reading).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void colours_take_no_room() {
        String plain = new Summary(60, new Ink(false)).of(document, reading);
        String coloured = new Summary(60, new Ink(true)).of(document, reading);

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void what_is_missing_of_a_document_is_said() {
        Outcome.Read partial = new Outcome.Read("scan.pdf", reading.report(), List.of("no text layer"));

        assertThat(new Summary(100, new Ink(false)).of(partial, reading)).contains("  partial: no text layer\n");
    }
}
