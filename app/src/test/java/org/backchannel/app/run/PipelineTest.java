package org.backchannel.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Outcome;
import org.backchannel.reading.Tally;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final int THREADS = 3;

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger printed = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();

    @Test
    void it_opens_no_more_documents_than_it_can_hold() throws IOException {
        Pipeline pipeline = new Pipeline(Counted::new, (document, reading) -> document.name() + "\n", THREADS);

        Tally tally = pipeline.run(new Endless(), List.of("1000"), result -> printed.incrementAndGet());

        assertThat(tally).isEqualTo(new Tally(1000, 1000, 0, 0));
        assertThat(mostUnderWay.get()).isBetween(1, 5 * THREADS);
    }

    private final class Endless implements Documents {
        @Override
        public void read(List<String> inputs, Consumer<Outcome> outcomes) {
            for (int i = 0; i < Integer.parseInt(inputs.getFirst()); i++) {
                mostUnderWay.accumulateAndGet(opened.incrementAndGet() - printed.get(), Math::max);
                outcomes.accept(new Outcome.Read(
                        "document " + i, Report.of("text " + i, null, null, null, null, null, "en", ""), List.of()));
            }
        }

        @Override
        public void close() {}
    }

    private static final class Counted implements Extractor {
        @Override
        public String version() {
            return "nothing/1";
        }

        @Override
        public Reading read(Report report) {
            return new Reading(report, version(), List.of(), List.of(), new Reading.Gate(0, 0, Map.of()), List.of());
        }
    }
}
