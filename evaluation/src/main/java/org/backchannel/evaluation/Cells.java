package org.backchannel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backchannel.evaluation.scoring.Figure;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Tally;

/** Figures as cells. */
final class Cells {

    static final List<String> COLUMNS = List.of("precision", "recall", "F1", "right", "read", "gold");

    private Cells() {}

    /** From 0 to 1 with three places, a dash for what there is no number of. */
    static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    static List<String> row(String what, Figure figure) {
        List<String> cells = new ArrayList<>(List.of(what));
        cells.addAll(
                switch (figure) {
                    case Tally tally -> of(tally);
                    case Ratio ratio ->
                        List.of(
                                "",
                                share(ratio.share()),
                                "",
                                String.valueOf(ratio.right()),
                                "",
                                String.valueOf(ratio.of()));
                });
        return cells;
    }

    private static List<String> of(Tally tally) {
        return List.of(
                share(tally.precision()),
                share(tally.recall()),
                share(tally.f1()),
                String.valueOf(tally.matched()),
                String.valueOf(tally.predicted()),
                String.valueOf(tally.gold()));
    }

    static List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(COLUMNS);
        return columns;
    }
}
