package org.backchannel.evaluation.scoring;

/**
 * What was found of what was to be found.
 *
 * @param matched found and to be found, matched one to one
 * @param predicted found
 * @param gold to be found
 */
public record Tally(int matched, int predicted, int gold) implements Figure {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(matched + other.matched, predicted + other.predicted, gold + other.gold);
    }

    /** Share of the found that was to be found; not a number where nothing was found. */
    public double precision() {
        return (double) matched / predicted;
    }

    /** Share of what was to be found that was found; not a number where nothing was to be found. */
    public double recall() {
        return (double) matched / gold;
    }

    /** Harmonic mean of the two; not a number where nothing was found or to be found. */
    public double f1() {
        return 2.0 * matched / (predicted + gold);
    }
}
