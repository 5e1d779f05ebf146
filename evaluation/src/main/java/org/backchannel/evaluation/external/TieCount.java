package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.evaluation.scoring.Matching;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Tally;
import org.backchannel.model.Claim;

/** Adds up how a set's relations were found among the claims of its texts. */
final class TieCount {

    private final RelationMap map;
    private final Map<String, Ratio> found = new TreeMap<>();
    private final Errors errors = new Errors();
    private Tally all = Tally.NONE;

    TieCount(RelationMap map) {
        this.map = map;
    }

    void add(List<Tie> gold, List<Claim> claims) {
        List<Tie> ties = ties(claims);
        List<Tie> mapped = ties.stream().filter(tie -> map.uses(tie.kind())).toList();
        Matching<Tie> matching = Matching.of(gold, mapped, this::fit);
        all = all.plus(matching.tally());
        matching.pairs().forEach(pair -> count(pair.gold(), 1));
        for (Tie missed : matching.missed()) {
            count(missed, 0);
            errors.add("missed " + missed.kind() + ": " + insteadOf(missed, ties), missed.toString());
        }
        matching.spurious().forEach(tie -> errors.add("spurious " + tie.kind(), tie.toString()));
    }

    private static List<Tie> ties(List<Claim> claims) {
        List<Tie> ties = new ArrayList<>();
        for (Claim claim : claims) {
            for (Tie tie : Tie.of(claim)) {
                if (ties.stream().noneMatch(known -> known.kind().equals(tie.kind()) && known.sameParties(tie))) {
                    ties.add(tie);
                }
            }
        }
        return ties;
    }

    private int fit(Tie gold, Tie predicted) {
        if (!map.expresses(predicted.kind(), gold.kind()) || !predicted.meets(gold)) {
            return 0;
        }
        return predicted.sameParties(gold) ? 2 : 1;
    }

    private static String insteadOf(Tie missed, List<Tie> ties) {
        Optional<Tie> other = ties.stream().filter(tie -> tie.meets(missed)).findFirst();
        return other.map(tie -> "a " + tie.kind() + " ties them").orElse("nothing ties them");
    }

    private void count(Tie gold, int right) {
        found.merge(gold.kind(), new Ratio(right, 1), (a, b) -> new Ratio(a.right() + b.right(), a.of() + b.of()));
    }

    List<ExternalScore.Line> lines() {
        List<ExternalScore.Line> lines = new ArrayList<>();
        lines.add(new ExternalScore.Line("pairs, overlapping", all));
        found.forEach((relation, ratio) -> lines.add(new ExternalScore.Line(relation + ", recall", ratio)));
        return lines;
    }

    List<ExternalScore.Commonest> commonest() {
        return errors.commonest();
    }

    /** What was compared, for the table's reader. */
    String method() {
        return "pairs of main roles, in either order, against pairs of arguments; " + map
                + "; the sets do not annotate all that our types tell, so precision is a lower bound";
    }
}
