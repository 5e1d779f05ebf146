package org.backchannel.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.model.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {

    private static final LocalDate REPORT = LocalDate.of(2025, 11, 29);

    private static List<TimeExpression> find(String text) {
        return TimeExpressions.english().find(text, 0, text.length());
    }

    private static TimeExpression only(String text) {
        assertThat(find(text)).hasSize(1);
        return find(text).getFirst();
    }

    @Test
    void expressions_of_all_kinds_are_found_in_order() {
        String text = "In October he came twice, stayed for two hours each time, left a day later "
                + "and has been under sanctions since 2022.";
        assertThat(find(text))
                .extracting(TimeExpression::kind)
                .containsExactly(
                        TimeExpression.Kind.POINT,
                        TimeExpression.Kind.FREQUENCY,
                        TimeExpression.Kind.DURATION,
                        TimeExpression.Kind.RELATIVE_TO_EVENT,
                        TimeExpression.Kind.PERIOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the capital in a second attempt to bring about the fall of the government.",
                "The G20 backs Resolution 2254 and Article 5 for 1,500 people at present.",
                "It now sells 2,000 shares at $2022, and currently has a score of 3-1.",
                "Prime Minister Theresa May and President Macron presented the plan.",
                "The mayor of Augusta, Mr. Marchetti, spoke to an agent in Sunderland about 20220 files.",
            })
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void offsets_count_from_the_beginning_of_the_text() {
        String text = "On April 2 he came. On May 3 he left.";
        List<TimeExpression> second = TimeExpressions.english().find(text, 20, text.length());
        assertThat(second).hasSize(1);
        assertThat(second.getFirst().span().start()).isEqualTo(text.indexOf("May 3"));
    }

    @Test
    void every_span_is_the_slice_of_the_text() {
        String text = "“Since 2022”, he said on Nov. 28, “for two‑and‑a‑half years – 2019–2021 – and in mid‑March…”";
        assertThat(find(text)).isNotEmpty().allSatisfy(expression -> {
            int start = expression.span().start();
            assertThat(text.substring(start, expression.span().end()))
                    .isEqualTo(expression.span().text());
        });
    }

    @Test
    void a_blank_line_ends_an_expression() {
        assertThat(find("Sales in March\n\n2024 was better")).hasSize(1);
        assertThat(find("Sales in March\n2024 were better").getFirst().span().text())
                .isEqualTo("March\n2024");
    }

    @Test
    void without_a_reference_only_what_the_text_states_whole_is_resolved() {
        assertThat(only("on April 2").resolve(null, Tense.PAST)).isEmpty();
        assertThat(only("last week").resolve(null, Tense.PAST)).isEmpty();
        assertThat(only("on April 2, 2025").resolve(null, Tense.PAST))
                .contains(new Resolved("2025-04-02", "2025-04-02", Time.Precision.DAY, Time.Anchor.EXPLICIT));
    }

    @Test
    void a_day_without_a_year_is_anchored_on_the_report() {
        assertThat(only("on April 2").resolve(REPORT, Tense.PAST))
                .contains(new Resolved("2025-04-02", "2025-04-02", Time.Precision.DAY, Time.Anchor.REPORT_DATE));
    }

    @Test
    void open_periods_have_one_end() {
        assertThat(only("since 2022").resolve(REPORT, Tense.PRESENT))
                .contains(new Resolved("2022", null, Time.Precision.YEAR, Time.Anchor.EXPLICIT));
        assertThat(only("until May 2026").resolve(REPORT, Tense.FUTURE))
                .contains(new Resolved(null, "2026-05", Time.Precision.MONTH, Time.Anchor.EXPLICIT));
    }

    @Test
    void an_expression_that_hangs_on_another_date_is_resolved_from_it() {
        Resolved april = new Resolved("2025-04-02", "2025-04-02", Time.Precision.DAY, Time.Anchor.REPORT_DATE);
        assertThat(only("a day earlier").offset()).isEqualTo("-P1D");
        assertThat(only("a day earlier").resolve(REPORT, Tense.PAST)).isEmpty();
        assertThat(only("a day earlier").resolveFrom(april))
                .contains(new Resolved("2025-04-01", "2025-04-01", Time.Precision.DAY, Time.Anchor.CLAIM));
        assertThat(only("two weeks later").resolveFrom(april).orElseThrow().from())
                .isEqualTo("2025-04-16");
        assertThat(only("the same week").resolveFrom(april))
                .contains(new Resolved("2025-03-31", "2025-04-06", Time.Precision.WEEK, Time.Anchor.CLAIM));
        assertThat(only("the following Monday").resolveFrom(april).orElseThrow().from())
                .isEqualTo("2025-04-07");
    }

    @Test
    void an_answer_is_never_finer_than_the_date_it_hangs_on() {
        Resolved october = new Resolved("2025-10", "2025-10", Time.Precision.MONTH, Time.Anchor.REPORT_DATE);
        assertThat(only("two months later").resolveFrom(october).orElseThrow().from())
                .isEqualTo("2025-12");
        assertThat(only("a day later").resolveFrom(october).orElseThrow().precision())
                .isEqualTo(Time.Precision.MONTH);
    }

    @Test
    void a_long_run_of_numbers_and_words_of_time_ends_soon() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 3_000).forEach(i -> text.append("from 3 to 5 May 2022 since two weeks after the first "));
        IntStream.range(0, 20_000).forEach(i -> text.append("a day after "));
        assertThat(find(text.toString())).isNotEmpty();
    }

    @Test
    void texts_without_sense_are_survived() {
        assertThat(find("")).isEmpty();
        assertThat(find("\u0000\ud83d\ude00\ud83d 99999999999999999999-99-99 31 February 0000 32/13/2025"))
                .isNotNull();
        assertThat(only("on 30 February 2025").resolve(REPORT, Tense.PAST)).isEmpty();
    }
}
