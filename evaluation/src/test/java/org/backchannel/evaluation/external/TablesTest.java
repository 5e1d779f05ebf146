package org.backchannel.evaluation.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Json;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void relationsAreMappedToTypesThatThereAre() {
        Set<String> types = Arrays.stream(ClaimType.values()).map(Json::word).collect(Collectors.toSet());

        assertThat(Texts.table("relations.tsv"))
                .allSatisfy(
                        row -> assertThat(types).containsAll(List.of(row.get(2).split(","))));
    }

    @Test
    void theLongestCodeCounts() {
        PloverCodes codes = new PloverCodes();

        assertThat(codes.event("0841")).isEqualTo("RETREAT");
        assertThat(codes.event("081")).isEqualTo("CONCEDE");
        assertThat(codes.event("174L")).isEqualTo("COERCE");
        assertThat(codes.event("904")).isNull();
        assertThat(codes.event("---")).isNull();
    }

    @Test
    void everyRootOfCameoHasItsEvent() {
        PloverCodes codes = new PloverCodes();

        for (int root = 1; root <= 20; root++) {
            assertThat(codes.event(String.format("%02d0", root))).isNotNull();
        }
    }
}
