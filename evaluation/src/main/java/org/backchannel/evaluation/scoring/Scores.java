package org.backchannel.evaluation.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backchannel.evaluation.gold.Gold;
import org.backchannel.evaluation.gold.Problem;
import org.backchannel.extraction.Extractor;

/**
 * How an extractor reads the passages of one gold folder.
 *
 * @param name the folder's name
 * @param problems what of the gold did not hold and was left out
 * @param details on the matched claims alone
 * @param faults by cause
 */
public record Scores(
        String name,
        int passages,
        List<Problem> problems,
        ClaimScores claims,
        DetailScores details,
        EntityScores entities,
        List<Fault> faults) {

    /** Has the extractor read every passage and compares. */
    public static Scores of(Gold gold, Extractor extractor) {
        List<Compared> compared = gold.passages().stream()
                .map(passage -> Compared.of(passage, extractor.read(passage.report())))
                .toList();
        return new Scores(
                gold.name(),
                gold.passages().size(),
                gold.problems(),
                ClaimScores.of(compared),
                DetailScores.of(compared.stream()
                        .flatMap(each -> each.matching().pairs().stream())
                        .toList()),
                EntityScores.of(compared),
                Faults.in(compared));
    }

    /** How many faults each cause has. */
    public SortedMap<Cause, Integer> causes() {
        return faults.stream().collect(Collectors.toMap(Fault::cause, fault -> 1, Integer::sum, TreeMap::new));
    }
}
