package org.backchannel.evaluation.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Mentions found.
 *
 * @param overlap the same class, spans overlapping
 * @param exact the same class and span
 */
public record MentionScores(Tally overlap, Tally exact) {

    /** Compares the mentions of one text. */
    public static MentionScores of(List<Named> gold, List<Named> predicted) {
        return new MentionScores(
                Matching.of(gold, predicted, Named::overlap).tally(),
                Matching.of(gold, predicted, Named::exact).tally());
    }

    /** Compares the mentions of one text, class by class; a mention is only ever matched within its class. */
    public static Map<BroadClass, MentionScores> byClass(List<Named> gold, List<Named> predicted) {
        Map<BroadClass, MentionScores> scores = new EnumMap<>(BroadClass.class);
        for (BroadClass broad : BroadClass.values()) {
            scores.put(broad, of(only(broad, gold), only(broad, predicted)));
        }
        return scores;
    }

    public MentionScores plus(MentionScores other) {
        return new MentionScores(overlap.plus(other.overlap), exact.plus(other.exact));
    }

    /** Adds up several texts, class by class. */
    public static Map<BroadClass, MentionScores> sum(List<Map<BroadClass, MentionScores>> texts) {
        Map<BroadClass, MentionScores> sums = new EnumMap<>(BroadClass.class);
        texts.forEach(text -> text.forEach((broad, scores) -> sums.merge(broad, scores, MentionScores::plus)));
        return sums;
    }

    private static List<Named> only(BroadClass broad, List<Named> all) {
        List<Named> some = new ArrayList<>(all);
        some.removeIf(named -> named.broad() != broad);
        return some;
    }
}
