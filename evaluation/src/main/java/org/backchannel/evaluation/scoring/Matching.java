package org.backchannel.evaluation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * As many pairs of the gold and the predicted as can be made where each takes part once (a maximum bipartite matching
 * by augmenting paths). The best-fitting pairs are made first and given up only where more pairs come of it; equal ones
 * go by order, so that the same input gives the same matching.
 *
 * @param pairs in order of the gold
 * @param missed of the gold, in its order
 * @param spurious of the predicted, in its order
 */
public record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

    public Matching {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /**
     * Matches two lists.
     *
     * @param fit how well two fit, 0 if they may not be paired
     */
    public static <T> Matching<T> of(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> fit) {
        List<Augmenting.Edge> edges = edges(gold, predicted, fit);
        Augmenting search = new Augmenting(gold.size(), predicted.size(), edges);
        return collect(gold, predicted, search.partners());
    }

    public Tally tally() {
        return new Tally(pairs.size(), pairs.size() + spurious.size(), pairs.size() + missed.size());
    }

    private static <T> List<Augmenting.Edge> edges(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> fit) {
        List<Augmenting.Edge> edges = new ArrayList<>();
        for (int left = 0; left < gold.size(); left++) {
            for (int right = 0; right < predicted.size(); right++) {
                int weight = fit.applyAsInt(gold.get(left), predicted.get(right));
                if (weight > 0) {
                    edges.add(new Augmenting.Edge(left, right, weight));
                }
            }
        }
        edges.sort(Comparator.comparingInt(Augmenting.Edge::weight)
                .reversed()
                .thenComparingInt(Augmenting.Edge::left)
                .thenComparingInt(Augmenting.Edge::right));
        return edges;
    }

    private static <T> Matching<T> collect(List<T> gold, List<T> predicted, int[] partners) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> missed = new ArrayList<>();
        boolean[] taken = new boolean[predicted.size()];
        for (int left = 0; left < partners.length; left++) {
            if (partners[left] < 0) {
                missed.add(gold.get(left));
            } else {
                taken[partners[left]] = true;
                pairs.add(new Pair<>(gold.get(left), predicted.get(partners[left])));
            }
        }
        List<T> spurious = new ArrayList<>();
        for (int right = 0; right < taken.length; right++) {
            if (!taken[right]) {
                spurious.add(predicted.get(right));
            }
        }
        return new Matching<>(pairs, missed, spurious);
    }
}
