package org.backchannel.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.evaluation.external.ExternalScore;
import org.backchannel.evaluation.gold.Problem;
import org.backchannel.evaluation.scoring.ClaimScores;
import org.backchannel.evaluation.scoring.DetailScores;
import org.backchannel.evaluation.scoring.EntityScores;
import org.backchannel.evaluation.scoring.Fault;
import org.backchannel.evaluation.scoring.Figure;
import org.backchannel.evaluation.scoring.Macro;
import org.backchannel.evaluation.scoring.MentionScores;
import org.backchannel.evaluation.scoring.Ratio;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.evaluation.scoring.Tally;
import org.backchannel.evaluation.scoring.TimeScore;
import org.backchannel.model.Json;

/** What was measured, as one JSON object on one line; a share of nothing is left out. */
public final class QualityJson {

    private static final int PLACES = 4;

    private QualityJson() {}

    /**
     * The object, ended by {@code \n}.
     *
     * @param showErrors whether the held-out split's errors are listed too, not only counted
     */
    public static String of(Quality quality, boolean showErrors) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("extractor", quality.extractor());
        object.put(
                "splits",
                quality.splits().stream()
                        .map(each -> scores(each, Sheets.listsErrors(each, showErrors)))
                        .toList());
        object.put(
                "agreement",
                quality.agreement().stream().map(each -> scores(each, false)).toList());
        object.put(
                "external", quality.external().stream().map(QualityJson::external).toList());
        return Json.write(object) + "\n";
    }

    private static Map<String, Object> scores(Scores scores, boolean listErrors) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", scores.name());
        object.put("passages", scores.passages());
        object.put("claims", claims(scores.claims()));
        object.put("matched", details(scores.details()));
        object.put("mentions", entities(scores.entities()));
        Map<String, Object> causes = new LinkedHashMap<>();
        scores.causes().forEach((cause, count) -> causes.put(Json.word(cause), count));
        object.put("causes", causes);
        if (listErrors) {
            object.put("errors", scores.faults().stream().map(QualityJson::fault).toList());
        }
        object.put("problems", scores.problems().stream().map(Problem::toString).toList());
        return object;
    }

    private static Map<String, Object> claims(ClaimScores claims) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("all", figure(claims.all()));
        object.put("byTrigger", figure(claims.byTrigger()));
        object.put("macro", macro(claims.macro()));
        Map<String, Object> types = new LinkedHashMap<>();
        claims.types().forEach((type, score) -> {
            Map<String, Object> figures = figure(score.whole());
            figures.put("byTrigger", figure(score.byTrigger()));
            types.put(Json.word(type), figures);
        });
        object.put("types", types);
        return object;
    }

    private static Map<String, Object> macro(Macro macro) {
        Map<String, Object> object = new LinkedHashMap<>();
        share(object, "precision", macro.precision());
        share(object, "recall", macro.recall());
        share(object, "f1", macro.f1());
        object.put("types", macro.kinds());
        return object;
    }

    private static Map<String, Object> details(DetailScores details) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("modality", figure(details.modality()));
        object.put("polarity", figure(details.polarity()));
        TimeScore time = details.time();
        Map<String, Object> times = figure(time.accuracy());
        times.put("wrong", time.wrong());
        times.put("missing", time.missing());
        times.put("surplus", time.surplus());
        object.put("time", times);
        object.put("attribution", figure(details.attribution()));
        object.put("wholeAttribution", figure(details.wholeAttribution()));
        details.roles().forEach((name, tally) -> object.put(Json.word(name), figure(tally)));
        object.put("qualifiers", figure(details.qualifiers()));
        object.put("amounts", figure(details.amounts()));
        object.put("hedges", figure(details.hedges()));
        return object;
    }

    private static Map<String, Object> entities(EntityScores entities) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("all", mentions(entities.all()));
        object.put("names", mentions(entities.names()));
        entities.classes().forEach((broad, score) -> object.put(broad.name(), mentions(score)));
        Map<String, Object> links = new LinkedHashMap<>();
        share(links, "precision", entities.links().precision());
        share(links, "recall", entities.links().recall());
        share(links, "f1", entities.links().f1());
        links.put("mentions", entities.links().mentions());
        object.put("links", links);
        object.put("unclassed", entities.unclassed());
        return object;
    }

    private static Map<String, Object> mentions(MentionScores mentions) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("overlap", figure(mentions.overlap()));
        object.put("exact", figure(mentions.exact()));
        return object;
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cause", Json.word(fault.cause()));
        object.put("detail", fault.detail());
        object.put("passage", fault.passage());
        object.put("type", Json.word(fault.type()));
        object.put("trigger", fault.trigger());
        object.put("quote", fault.quote());
        return object;
    }

    private static Map<String, Object> external(ExternalScore score) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", score.name());
        object.put("method", score.method());
        object.put("items", score.items());
        object.put("outOfScope", score.outOfScope());
        Map<String, Object> figures = new LinkedHashMap<>();
        score.lines().forEach(line -> figures.put(line.what(), figure(line.figure())));
        object.put("figures", figures);
        object.put("errors", List.copyOf(score.errors()));
        return object;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        switch (figure) {
            case Tally tally -> {
                share(object, "precision", tally.precision());
                share(object, "recall", tally.recall());
                share(object, "f1", tally.f1());
                object.put("matched", tally.matched());
                object.put("predicted", tally.predicted());
                object.put("gold", tally.gold());
            }
            case Ratio ratio -> {
                share(object, "share", ratio.share());
                object.put("right", ratio.right());
                object.put("of", ratio.of());
            }
        }
        return object;
    }

    private static void share(Map<String, Object> object, String name, double share) {
        if (!Double.isNaN(share)) {
            object.put(name, BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_UP));
        }
    }
}
