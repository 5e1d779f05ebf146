package org.backchannel.extraction;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backchannel.extraction.claim.RulesExtractor;
import org.backchannel.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text makes the extractor throw, and what it reads is sound. */
class OddTextTest {

    private static final List<String> PIECES = List.of(
            "The envoy ",
            "met Anna Berg in Geneva on 2 April. ",
            "asked the Treasury for a waiver",
            "President ",
            "U.S. ",
            "according to the newspaper, ",
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301\u0302\u0303",
            "\u202E\u05D0\u05D1\u05D2\u202C",
            "\u0645\u0631\u062D\u0628\u0627 ",
            "\u4E2D\u6587\u3002",
            "\u0000",
            "\u0007\u001B[31m",
            "\u00A0\u2003\u3000\u200B",
            "\uFEFF",
            "\uFFFD",
            "\n",
            "\n\n",
            "\t",
            "\u2028",
            "$1,000,000,000 million ",
            "99/99/9999 ",
            "-",
            ";",
            "(((",
            ")",
            "&amp;<b>",
            "http://a.b/?c=d ",
            "\uD83D",
            "\uDE00");

    private final Extractor extractor = new RulesExtractor();

    @Test
    void random_text_never_throws() {
        read(new Random(1), 60);
    }

    @Test
    @Tag("long")
    void much_random_text_never_throws() {
        read(new Random(2), 3000);
    }

    @TestFactory
    Stream<DynamicTest> extreme_text_never_throws() {
        return Stream.of(
                        "",
                        " ",
                        "\n\n\n",
                        ".",
                        "\u0000",
                        "x".repeat(10_000),
                        "Anna" + "x".repeat(10_000) + " met the president in Geneva.",
                        "\"".repeat(10_000),
                        "\uD83D\uDE00".repeat(5_000),
                        "e\u0301".repeat(5_000),
                        "a/".repeat(5_000),
                        "The envoy met the head of the bank and ".repeat(250),
                        "Anna Berg, ".repeat(900),
                        "the president of ".repeat(600),
                        "a day after ".repeat(900))
                .map(text -> DynamicTest.dynamicTest(
                        text.length() + " characters of "
                                + text.substring(0, Math.min(20, text.length())).strip(),
                        () -> assertThatNoException().isThrownBy(() -> read(text))));
    }

    private void read(Random random, int texts) {
        for (int i = 0; i < texts; i++) {
            String text = text(random);
            assertThatNoException().as("reading \"%s\"", text).isThrownBy(() -> read(text));
        }
    }

    private void read(String text) {
        Report report = Texts.report(text);
        Sound.check(extractor.read(report));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
