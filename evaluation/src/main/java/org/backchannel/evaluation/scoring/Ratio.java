package org.backchannel.evaluation.scoring;

import java.util.Collection;
import java.util.function.Predicate;

/** How many of how many. */
public record Ratio(int right, int of) implements Figure {

    /** How many of the things pass. */
    public static <T> Ratio of(Collection<T> things, Predicate<T> passes) {
        return new Ratio(Math.toIntExact(things.stream().filter(passes).count()), things.size());
    }

    /** From 0 to 1, not a number where there is nothing to count. */
    public double share() {
        return (double) right / of;
    }
}
