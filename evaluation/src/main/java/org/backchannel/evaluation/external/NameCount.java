package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backchannel.evaluation.scoring.BroadClass;
import org.backchannel.evaluation.scoring.Matching;
import org.backchannel.evaluation.scoring.MentionScores;
import org.backchannel.evaluation.scoring.Named;
import org.backchannel.evaluation.scoring.Pair;
import org.backchannel.evaluation.scoring.Tally;

/** Adds up how names were found in the texts of a set. */
final class NameCount {

    private final Map<BroadClass, MentionScores> scores = new EnumMap<>(BroadClass.class);
    private final Errors errors = new Errors();

    void add(List<Named> gold, List<Named> predicted) {
        MentionScores.byClass(gold, predicted).forEach((broad, text) -> scores.merge(broad, text, MentionScores::plus));
        Matching<Named> matching = Matching.of(gold, predicted, Named::overlap);
        List<Named> spurious = new ArrayList<>(matching.spurious());
        for (Named missed : matching.missed()) {
            explain(missed, spurious);
        }
        spurious.forEach(
                named -> errors.add("spurious " + named.broad(), named.span().text()));
        matching.pairs().forEach(this::bounds);
    }

    private void explain(Named missed, List<Named> spurious) {
        for (Named other : spurious) {
            if (other.span().overlaps(missed.span())) {
                spurious.remove(other);
                errors.add(
                        missed.broad() + " read as " + other.broad(),
                        missed.span().text());
                return;
            }
        }
        errors.add("missed " + missed.broad(), missed.span().text());
    }

    private void bounds(Pair<Named> pair) {
        int difference = pair.predicted().span().text().length()
                - pair.gold().span().text().length();
        if (Named.exact(pair.gold(), pair.predicted()) == 0) {
            String how = difference > 0 ? "too long" : difference < 0 ? "too short" : "shifted";
            errors.add(
                    pair.gold().broad() + " " + how,
                    pair.gold().span().text() + " / " + pair.predicted().span().text());
        }
    }

    List<ExternalScore.Line> lines() {
        List<ExternalScore.Line> lines = new ArrayList<>();
        MentionScores all =
                scores.values().stream().reduce(new MentionScores(Tally.NONE, Tally.NONE), MentionScores::plus);
        lines.add(new ExternalScore.Line("all, overlapping", all.overlap()));
        lines.add(new ExternalScore.Line("all, exact", all.exact()));
        scores.forEach((broad, score) -> {
            lines.add(new ExternalScore.Line(broad + ", overlapping", score.overlap()));
            lines.add(new ExternalScore.Line(broad + ", exact", score.exact()));
        });
        return lines;
    }

    List<ExternalScore.Commonest> commonest() {
        return errors.commonest();
    }
}
