package org.backchannel.evaluation.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.backchannel.evaluation.Hand;
import org.backchannel.evaluation.scoring.Tally;
import org.junit.jupiter.api.Test;

class SharedDataTest {

    @Test
    void everySetIsReadWhole() {
        Path data = Path.of(System.getProperty("shared.data", "shared/data"));
        assumeTrue(Files.isDirectory(data), "skipped: there is no shared data to read the sets from");

        Map<String, ExternalScore> scores = ExternalSet.all().stream()
                .collect(Collectors.toMap(ExternalSet::name, set -> set.score(data, Hand.silent())));

        assertThat(scores.values().stream().collect(Collectors.toMap(ExternalScore::name, ExternalScore::items)))
                .containsOnly(
                        Map.entry("CrossNER politics dev: names", 3482),
                        Map.entry("re3d: entities", 3104),
                        Map.entry("re3d: relations", 951),
                        Map.entry("CrossRE politics dev: relations", 1874),
                        Map.entry("PETRARCH: events", 284));
        assertThat(scores.values())
                .filteredOn(score -> !score.name().startsWith("PETRARCH"))
                .allSatisfy(score -> {
                    Tally all = (Tally) score.lines().getFirst().figure();
                    assertThat(all.gold())
                            .isEqualTo(score.items() - score.left())
                            .isPositive();
                });
    }
}
