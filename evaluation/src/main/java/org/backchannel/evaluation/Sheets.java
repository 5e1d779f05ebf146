package org.backchannel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.backchannel.evaluation.external.ExternalScore;
import org.backchannel.evaluation.scoring.Scores;

/** All tables of what was measured, in order. */
final class Sheets {

    private Sheets() {}

    /** The tables; the held-out split's errors are listed only if they are to be shown. */
    static List<Sheet> of(Quality quality, boolean showErrors) {
        List<Sheet> sheets = new ArrayList<>();
        quality.splits().forEach(scores -> sheets.addAll(ScoreSheets.of(scores, listsErrors(scores, showErrors))));
        if (!quality.agreement().isEmpty()) {
            sheets.add(agreement(quality.agreement()));
        }
        quality.external().forEach(score -> external(score, sheets));
        return sheets;
    }

    static boolean listsErrors(Scores scores, boolean showErrors) {
        return showErrors || !scores.name().equals(Quality.HELD_OUT);
    }

    private static Sheet agreement(List<Scores> agreement) {
        List<List<String>> rows = new ArrayList<>();
        for (Scores scores : agreement) {
            rows.add(List.of(
                    scores.name(),
                    String.valueOf(scores.passages()),
                    Cells.share(scores.claims().all().f1()),
                    Cells.share(scores.claims().byTrigger().f1()),
                    Cells.share(scores.details().modality().share()),
                    Cells.share(scores.details().time().accuracy().share()),
                    Cells.share(scores.details().attribution().share()),
                    Cells.share(scores.entities().all().overlap().f1())));
        }
        List<String> columns = List.of(
                "annotators",
                "passages",
                "claims F1",
                "type and trigger F1",
                "modality",
                "time",
                "attribution",
                "mentions F1");
        return Sheet.figures("Agreement of two annotators", "", columns, rows);
    }

    private static void external(ExternalScore score, List<Sheet> sheets) {
        List<List<String>> rows = score.lines().stream()
                .map(line -> Cells.row(line.what(), line.figure()))
                .toList();
        sheets.add(Sheet.figures(score.name(), score.method() + ". " + scope(score), Cells.columns("figure"), rows));
        if (!score.errors().isEmpty()) {
            List<List<String>> errors = score.errors().stream()
                    .map(error -> List.of(error.what(), String.valueOf(error.count()), error.example()))
                    .toList();
            List<String> columns = List.of("error", "times", "for example");
            sheets.add(Sheet.prose(score.name() + ": commonest errors", "", columns, errors));
        }
    }

    private static String scope(ExternalScore score) {
        SortedMap<String, Integer> out = score.outOfScope();
        List<String> reasons = new ArrayList<>();
        out.forEach((reason, count) -> reasons.add(reason + " " + count));
        String read = score.items() + " items read, " + score.left() + " out of scope";
        return reasons.isEmpty() ? read : read + " (" + String.join(", ", reasons) + ")";
    }
}
