package org.backchannel.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backchannel.evaluation.gold.Problem;
import org.backchannel.evaluation.scoring.ClaimScores;
import org.backchannel.evaluation.scoring.DetailScores;
import org.backchannel.evaluation.scoring.EntityScores;
import org.backchannel.evaluation.scoring.Fault;
import org.backchannel.evaluation.scoring.Macro;
import org.backchannel.evaluation.scoring.MentionScores;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.evaluation.scoring.TimeScore;
import org.backchannel.model.Json;

/** The scores on one gold folder as a JSON object. */
final class ScoreJson {

    private ScoreJson() {}

    static Map<String, Object> of(Scores scores, boolean listErrors) {
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
            object.put("errors", scores.faults().stream().map(ScoreJson::fault).toList());
        }
        object.put("problems", scores.problems().stream().map(Problem::toString).toList());
        return object;
    }

    private static Map<String, Object> claims(ClaimScores claims) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("all", JsonFigures.of(claims.all()));
        object.put("byTrigger", JsonFigures.of(claims.byTrigger()));
        object.put("macro", macro(claims.macro()));
        Map<String, Object> types = new LinkedHashMap<>();
        claims.types().forEach((type, score) -> {
            Map<String, Object> figures = JsonFigures.of(score.whole());
            figures.put("byTrigger", JsonFigures.of(score.byTrigger()));
            types.put(Json.word(type), figures);
        });
        object.put("types", types);
        return object;
    }

    private static Map<String, Object> macro(Macro macro) {
        Map<String, Object> object = new LinkedHashMap<>();
        JsonFigures.share(object, "precision", macro.precision());
        JsonFigures.share(object, "recall", macro.recall());
        JsonFigures.share(object, "f1", macro.f1());
        object.put("types", macro.kinds());
        return object;
    }

    private static Map<String, Object> details(DetailScores details) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("modality", JsonFigures.of(details.modality()));
        object.put("polarity", JsonFigures.of(details.polarity()));
        TimeScore time = details.time();
        Map<String, Object> times = JsonFigures.of(time.accuracy());
        times.put("wrong", time.wrong());
        times.put("missing", time.missing());
        times.put("surplus", time.surplus());
        object.put("time", times);
        object.put("attribution", JsonFigures.of(details.attribution()));
        object.put("wholeAttribution", JsonFigures.of(details.wholeAttribution()));
        details.roles().forEach((name, tally) -> object.put(Json.word(name), JsonFigures.of(tally)));
        object.put("qualifiers", JsonFigures.of(details.qualifiers()));
        object.put("amounts", JsonFigures.of(details.amounts()));
        object.put("hedges", JsonFigures.of(details.hedges()));
        return object;
    }

    private static Map<String, Object> entities(EntityScores entities) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("all", mentions(entities.all()));
        object.put("names", mentions(entities.names()));
        entities.classes().forEach((broad, score) -> object.put(broad.name(), mentions(score)));
        Map<String, Object> links = new LinkedHashMap<>();
        JsonFigures.share(links, "precision", entities.links().precision());
        JsonFigures.share(links, "recall", entities.links().recall());
        JsonFigures.share(links, "f1", entities.links().f1());
        links.put("mentions", entities.links().mentions());
        object.put("links", links);
        object.put("unclassed", entities.unclassed());
        return object;
    }

    private static Map<String, Object> mentions(MentionScores mentions) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("overlap", JsonFigures.of(mentions.overlap()));
        object.put("exact", JsonFigures.of(mentions.exact()));
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
}
