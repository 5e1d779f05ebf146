package org.backchannel.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.backchannel.model.Time;
import org.junit.jupiter.api.Test;

/** What holds for any text made of words of time, in any order. */
class TimeExpressionsPropertyTest {

    private static final LocalDate REPORT = LocalDate.of(2024, 2, 29);
    private static final List<String> WORDS = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (PatternSource pattern : GrammarFiles.patterns()) {
            for (String example : pattern.examples()) {
                words.addAll(List.of(Example.parse(example).plain().split(" ", -1)));
            }
        }
        words.addAll(List.of("0", "0th", "999999", "99th", "31", "30", "centuries", "\n\n", ",", "-"));
        return words;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 40; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void spans_lie_in_order_and_every_value_is_a_stretch_of_the_calendar() {
        Random random = new Random(20251129);
        for (int round = 0; round < 3_000; round++) {
            String text = text(random);
            int last = 0;
            for (TimeExpression expression : TimeExpressions.english().find(text, 0, text.length())) {
                assertThat(expression.span().start()).as(text).isGreaterThanOrEqualTo(last);
                last = expression.span().end();
                assertThat(text.substring(expression.span().start(), last))
                        .isEqualTo(expression.span().text());
                check(expression);
            }
        }
    }

    private static void check(TimeExpression expression) {
        Resolved anchor = new Resolved("2023-12", null, Time.Precision.MONTH, Time.Anchor.EXPLICIT);
        expression.resolveFrom(anchor).ifPresent(resolved -> check(expression, resolved));
        for (Tense tense : Tense.values()) {
            expression.resolve(null, tense).ifPresent(resolved -> check(expression, resolved));
            expression.resolve(REPORT, tense).ifPresent(resolved -> check(expression, resolved));
        }
    }

    private static void check(TimeExpression expression, Resolved resolved) {
        assertThat(resolved.from() == null && resolved.to() == null).isFalse();
        if (resolved.from() != null && resolved.to() != null) {
            assertThat(Stamp.parse(resolved.from()).first())
                    .as(Objects.toString(expression))
                    .isBeforeOrEqualTo(Stamp.parse(resolved.to()).last());
        }
    }
}
