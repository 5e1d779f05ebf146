package org.backchannel.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.evaluation.external.ExternalScore;
import org.backchannel.evaluation.scoring.Scores;

/**
 * All that was measured of one extractor.
 *
 * @param extractor its version
 * @param splits its scores on each gold folder
 * @param agreement how far the second annotator agrees with the first, by folder
 * @param external its scores on the sets of others
 */
public record Quality(String extractor, List<Scores> splits, List<Scores> agreement, List<ExternalScore> external) {

    /** The split whose errors nobody who writes rules should see. */
    public static final String HELD_OUT = "test";

    public Quality {
        splits = List.copyOf(splits);
        agreement = List.copyOf(agreement);
        external = List.copyOf(external);
    }

    /** The same with another set's score. */
    public Quality with(ExternalScore score) {
        List<ExternalScore> more = new ArrayList<>(external);
        more.add(score);
        return new Quality(extractor, splits, agreement, more);
    }
}
