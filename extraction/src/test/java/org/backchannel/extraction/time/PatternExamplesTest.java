package org.backchannel.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PatternExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_example_of_the_data_files_reads_as_it_says() {
        return GrammarFiles.patterns().stream()
                .flatMap(pattern -> pattern.examples().stream()
                        .map(line -> DynamicTest.dynamicTest(pattern.place() + " " + line, () -> holds(line))));
    }

    @Test
    void every_pattern_has_an_example() {
        assertThat(GrammarFiles.patterns())
                .allSatisfy(pattern -> assertThat(pattern.examples())
                        .as(pattern.place() + " " + pattern.notation())
                        .isNotEmpty());
    }

    private static void holds(String line) {
        Example example = Example.parse(line);
        assertThat(example.found()).isEqualTo(example.wanted());
    }
}
