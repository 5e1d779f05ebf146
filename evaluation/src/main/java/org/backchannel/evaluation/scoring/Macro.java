package org.backchannel.evaluation.scoring;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Means over the kinds that the gold has, where each kind weighs the same; a kind never found has precision 0. */
public record Macro(double precision, double recall, double f1, int kinds) {

    static Macro of(Collection<Tally> tallies) {
        List<Tally> inGold = tallies.stream().filter(tally -> tally.gold() > 0).toList();
        return new Macro(
                mean(inGold, tally -> tally.predicted() == 0 ? 0 : tally.precision()),
                mean(inGold, Tally::recall),
                mean(inGold, Tally::f1),
                inGold.size());
    }

    private static double mean(List<Tally> tallies, ToDoubleFunction<Tally> measure) {
        return tallies.stream().mapToDouble(measure).average().orElse(Double.NaN);
    }
}
