package org.backchannel.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.backchannel.extraction.claim.RulesExtractor;
import org.backchannel.model.Json;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same report gives the same bytes, whenever, beside whatever and on however many threads it is read. */
class DeterminismTest {

    private static final int THREADS = 4;

    private final Extractor extractor = new RulesExtractor();

    @Test
    void the_examples_give_the_same_bytes_however_they_are_read() throws Exception {
        check(Texts.examples());
    }

    @Test
    @Tag("long")
    void the_press_releases_give_the_same_bytes_however_they_are_read() throws Exception {
        check(Texts.re3d());
    }

    private void check(List<Report> reports) throws Exception {
        Map<String, String> once = read(extractor, reports);
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(read(extractor, reports)).isEqualTo(once);
        assertThat(read(new RulesExtractor(), shuffled)).isEqualTo(once);
        assertThat(readAtOnce(shuffled)).isEqualTo(once);
    }

    private static Map<String, String> read(Extractor extractor, List<Report> reports) {
        Map<String, String> lines = new LinkedHashMap<>();
        reports.forEach(report -> lines.put(report.id(), lines(extractor.read(report))));
        return lines;
    }

    private Map<String, String> readAtOnce(List<Report> reports) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            Map<String, Future<String>> reading = new LinkedHashMap<>();
            for (Report report : reports) {
                reading.put(report.id(), pool.submit(() -> lines(extractor.read(report))));
            }
            Map<String, String> lines = new LinkedHashMap<>();
            for (Map.Entry<String, Future<String>> one : reading.entrySet()) {
                lines.put(one.getKey(), one.getValue().get());
            }
            return lines;
        }
    }

    private static String lines(Reading reading) {
        List<Object> all = new ArrayList<>(reading.claims());
        all.addAll(reading.entities());
        all.addAll(reading.gaps());
        all.add(reading.gate());
        return all.stream().map(Json::write).collect(Collectors.joining("\n"));
    }
}
