package org.backchannel.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.evaluation.scoring.ClaimScores;
import org.backchannel.evaluation.scoring.DetailScores;
import org.backchannel.evaluation.scoring.EntityScores;
import org.backchannel.evaluation.scoring.Fault;
import org.backchannel.evaluation.scoring.LinkScore;
import org.backchannel.evaluation.scoring.Macro;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.evaluation.scoring.TimeScore;
import org.backchannel.model.Json;

/** The tables of one gold folder. */
final class ScoreSheets {

    private final Scores scores;
    private final List<Sheet> sheets = new ArrayList<>();

    private ScoreSheets(Scores scores) {
        this.scores = scores;
    }

    static List<Sheet> of(Scores scores, boolean showErrors) {
        ScoreSheets all = new ScoreSheets(scores);
        if (scores.passages() > 0) {
            all.figures(showErrors);
        }
        all.problems();
        return all.sheets;
    }

    private void figures(boolean showErrors) {
        claims();
        details();
        entities();
        causes();
        if (showErrors) {
            faults();
        }
    }

    private void claims() {
        ClaimScores claims = scores.claims();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Cells.row("all", claims.all()));
        rows.add(Cells.row("all, type and trigger alone", claims.byTrigger()));
        rows.add(macro(claims.macro()));
        claims.types().forEach((type, score) -> {
            rows.add(Cells.row(Json.word(type), score.whole()));
            if (!score.whole().equals(score.byTrigger())) {
                rows.add(Cells.row("  type and trigger alone", score.byTrigger()));
            }
        });
        sheets.add(Sheet.figures(title("claims"), scores.passages() + " passages", Cells.columns("type"), rows));
    }

    private static List<String> macro(Macro macro) {
        return List.of(
                "mean of " + macro.kinds() + " types",
                Cells.share(macro.precision()),
                Cells.share(macro.recall()),
                Cells.share(macro.f1()),
                "",
                "",
                "");
    }

    private void details() {
        DetailScores details = scores.details();
        TimeScore time = details.time();
        List<List<String>> rows = new ArrayList<>();
        rows.add(accuracy("modality", details.modality()));
        rows.add(accuracy("polarity", details.polarity()));
        rows.add(accuracy("time", time.accuracy()));
        rows.add(accuracy("attribution", details.attribution()));
        rows.add(accuracy("attribution, whole set", details.wholeAttribution()));
        String times = time.wrong() + " times wrong, " + time.missing() + " missing, " + time.surplus() + " too many";
        sheets.add(Sheet.figures(title("matched claims"), times, List.of("what", "accuracy", "right", "of"), rows));
        List<List<String>> parts = new ArrayList<>();
        details.roles().forEach((name, tally) -> parts.add(Cells.row(Json.word(name), tally)));
        parts.add(Cells.row("qualifiers", details.qualifiers()));
        parts.add(Cells.row("amounts", details.amounts()));
        parts.add(Cells.row("hedges", details.hedges()));
        sheets.add(Sheet.figures(title("parts of matched claims"), "", Cells.columns("part"), parts));
    }

    private static List<String> accuracy(String what, Ratio ratio) {
        return List.of(what, Cells.share(ratio.share()), String.valueOf(ratio.right()), String.valueOf(ratio.of()));
    }

    private void entities() {
        EntityScores entities = scores.entities();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Cells.row("all, overlapping", entities.all().overlap()));
        rows.add(Cells.row("all, exact", entities.all().exact()));
        rows.add(Cells.row("names, overlapping", entities.names().overlap()));
        rows.add(Cells.row("names, exact", entities.names().exact()));
        entities.classes().forEach((broad, score) -> {
            rows.add(Cells.row(broad + ", overlapping", score.overlap()));
            rows.add(Cells.row(broad + ", exact", score.exact()));
        });
        rows.add(links(entities.links()));
        String note =
                entities.unclassed().isEmpty() ? "" : "mentions of no class, not compared: " + entities.unclassed();
        sheets.add(Sheet.figures(title("mentions"), note, Cells.columns("mentions"), rows));
    }

    private static List<String> links(LinkScore links) {
        return List.of(
                "links (B-cubed)",
                Cells.share(links.precision()),
                Cells.share(links.recall()),
                Cells.share(links.f1()),
                "",
                "",
                String.valueOf(links.mentions()));
    }

    private void causes() {
        List<List<String>> rows = new ArrayList<>();
        scores.causes().forEach((cause, count) -> rows.add(List.of(cause.label(), String.valueOf(count))));
        sheets.add(Sheet.figures(title("errors by cause"), "", List.of("cause", "errors"), rows));
    }

    private void faults() {
        List<List<String>> rows = scores.faults().stream().map(ScoreSheets::row).toList();
        List<String> columns = List.of("cause", "type", "trigger", "passage", "detail", "quote");
        sheets.add(Sheet.prose(title("errors"), "", columns, rows));
    }

    private static List<String> row(Fault fault) {
        return List.of(
                fault.cause().label(),
                Json.word(fault.type()),
                fault.trigger().text(),
                fault.passage() + ":" + fault.trigger().start(),
                fault.detail(),
                fault.quote());
    }

    private void problems() {
        if (!scores.problems().isEmpty()) {
            List<List<String>> rows = scores.problems().stream()
                    .map(problem -> List.of(problem.toString()))
                    .toList();
            String note = rows.size() + " places in the gold that do not hold or are not at hand, and were left out";
            sheets.add(Sheet.prose(title("problems of the gold"), note, List.of("problem"), rows));
        }
    }

    private String title(String what) {
        return scores.name() + ": " + what;
    }
}
