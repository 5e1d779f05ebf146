package org.backchannel.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.evaluation.external.ExternalScore;
import org.backchannel.model.Json;

/** What was measured, as one JSON object on one line; a share of nothing is left out. */
public final class QualityJson {

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
                        .map(each -> ScoreJson.of(each, Sheets.listsErrors(each, showErrors)))
                        .toList());
        object.put(
                "agreement",
                quality.agreement().stream()
                        .map(each -> ScoreJson.of(each, false))
                        .toList());
        object.put(
                "external",
                quality.external().stream().map(QualityJson::external).toList());
        return Json.write(object) + "\n";
    }

    private static Map<String, Object> external(ExternalScore score) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", score.name());
        object.put("method", score.method());
        object.put("items", score.items());
        object.put("outOfScope", score.outOfScope());
        Map<String, Object> figures = new LinkedHashMap<>();
        score.lines().forEach(line -> figures.put(line.what(), JsonFigures.of(line.figure())));
        object.put("figures", figures);
        object.put("errors", List.copyOf(score.errors()));
        return object;
    }
}
