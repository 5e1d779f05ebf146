package org.backchannel.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.backchannel.reading.Samples;
import org.backchannel.reading.bytes.Format;
import org.backchannel.reading.bytes.Unreadable;
import org.junit.jupiter.api.Test;

class ParsersTest {

    private static final Request SMALL = html("<p>" + Samples.SENTENCE + "</p>");

    @Test
    void oneProcessServesManyDocuments() throws IOException {
        try (Parsers parsers = new Parsers(64, Duration.ofMinutes(1))) {
            assertThat(parsers.process()).isEmpty();
            parsers.parse(SMALL);
            ProcessHandle first = parsers.process().orElseThrow();
            parsers.parse(SMALL);
            assertThat(parsers.process()).contains(first);
        }
    }

    @Test
    void aProcessThatDiedIsReplaced() throws Exception {
        try (Parsers parsers = new Parsers(64, Duration.ofMinutes(1))) {
            parsers.parse(SMALL);
            ProcessHandle first = parsers.process().orElseThrow();
            first.destroyForcibly();
            first.onExit().get(1, TimeUnit.MINUTES);
            assertThat(parsers.parse(SMALL).text()).isEqualTo(Samples.SENTENCE);
        }
    }

    @Test
    void aDocumentThatNeedsTooMuchMemoryCostsOnlyItself() throws IOException {
        try (Parsers parsers = new Parsers(24, Duration.ofMinutes(2))) {
            Request large = html("<p>Word</p>".repeat(2_000_000));
            assertThatThrownBy(() -> parsers.parse(large))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageStartingWith("needs more memory to parse than 24 MB");
            assertThat(parsers.parse(SMALL).text()).isEqualTo(Samples.SENTENCE);
        }
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUpWithItsProcess() {
        try (Parsers parsers = new Parsers(64, Duration.ofMillis(1))) {
            assertThatThrownBy(() -> parsers.parse(SMALL)).hasMessageStartingWith("takes longer to parse");
            assertThat(parsers.process()).isEmpty();
        }
    }

    @Test
    void aPageNestedWithoutEndIsRead() throws IOException {
        try (Parsers parsers = new Parsers(256, Duration.ofMinutes(1))) {
            assertThat(parsers.parse(html("<div>".repeat(20_000) + Samples.SENTENCE))
                            .text())
                    .isEqualTo(Samples.SENTENCE);
        }
    }

    @Test
    void theProcessEndsWithItsParsers() throws Exception {
        ProcessHandle process;
        try (Parsers parsers = new Parsers(64, Duration.ofMinutes(1))) {
            parsers.parse(SMALL);
            process = parsers.process().orElseThrow();
        }
        process.onExit().get(1, TimeUnit.MINUTES);
        assertThat(process.isAlive()).isFalse();
    }

    private static Request html(String html) {
        return new Request(Format.HTML, "text/html", null, Samples.bytes(html));
    }
}
