package org.backchannel.evaluation.scoring;

import java.util.List;

/**
 * Whether the mentions that both readings have are grouped into entities alike: B-cubed, where for each mention the
 * share of its predicted companions that belong there (precision) and of its gold companions that were kept (recall)
 * is taken, and averaged.
 *
 * @param mentions how many both readings have
 */
public record LinkScore(double precisionSum, double recallSum, int mentions) {

    static final LinkScore NONE = new LinkScore(0, 0, 0);

    static LinkScore of(List<Pair<Named>> shared) {
        LinkScore score = NONE;
        for (Pair<Named> one : shared) {
            score = score.plus(of(one, shared));
        }
        return score;
    }

    private static LinkScore of(Pair<Named> one, List<Pair<Named>> shared) {
        int gold = 0;
        int predicted = 0;
        int both = 0;
        for (Pair<Named> other : shared) {
            boolean inGold = one.gold().entity().equals(other.gold().entity());
            boolean inPredicted =
                    one.predicted().entity().equals(other.predicted().entity());
            gold += inGold ? 1 : 0;
            predicted += inPredicted ? 1 : 0;
            both += inGold && inPredicted ? 1 : 0;
        }
        return new LinkScore((double) both / predicted, (double) both / gold, 1);
    }

    LinkScore plus(LinkScore other) {
        return new LinkScore(precisionSum + other.precisionSum, recallSum + other.recallSum, mentions + other.mentions);
    }

    public double precision() {
        return precisionSum / mentions;
    }

    public double recall() {
        return recallSum / mentions;
    }

    public double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
