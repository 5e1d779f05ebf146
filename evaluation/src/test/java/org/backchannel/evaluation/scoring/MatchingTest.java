package org.backchannel.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void aGoodPairIsGivenUpWhereMorePairsComeOfIt() {
        Matching<String> matching =
                Matching.of(List.of("a", "b"), List.of("x", "y"), (gold, predicted) -> switch (gold + predicted) {
                    case "ax" -> 9;
                    case "ay", "bx" -> 1;
                    default -> 0;
                });

        assertThat(matching.pairs()).containsExactly(new Pair<>("a", "y"), new Pair<>("b", "x"));
    }

    @Test
    void theBetterOfTwoIsTaken() {
        Matching<String> matching =
                Matching.of(List.of("a"), List.of("x", "y"), (gold, predicted) -> predicted.equals("y") ? 2 : 1);

        assertThat(matching.pairs()).containsExactly(new Pair<>("a", "y"));
        assertThat(matching.spurious()).containsExactly("x");
    }

    @Test
    void equalOnesGoByOrder() {
        Matching<String> matching = Matching.of(List.of("a", "b"), List.of("x", "y"), (gold, predicted) -> 1);

        assertThat(matching.pairs()).containsExactly(new Pair<>("a", "x"), new Pair<>("b", "y"));
    }

    @Test
    void aLongChainIsRearranged() {
        List<Integer> gold = IntStream.range(0, 40).boxed().toList();

        Matching<Integer> matching =
                Matching.of(gold, gold, (left, right) -> right == left + 1 ? 5 : right.equals(left) ? 1 : 0);

        assertThat(matching.tally()).isEqualTo(new Tally(40, 40, 40));
    }
}
