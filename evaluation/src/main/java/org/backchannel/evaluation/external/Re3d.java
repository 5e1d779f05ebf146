package org.backchannel.evaluation.external;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.evaluation.scoring.BroadClass;
import org.backchannel.model.Report;
import org.backchannel.model.Span;

/**
 * One press release of re3d with its annotations.
 *
 * @param entities objects with {@code begin}, {@code end}, {@code type} and {@code value}
 * @param relations objects with {@code sourceBegin}, {@code sourceEnd}, {@code targetBegin}, {@code targetEnd} and
 *     {@code type}
 */
record Re3d(Report report, List<JsonNode> entities, List<JsonNode> relations) {

    static final String FOLDER = "reports/re3d";
    static final Map<String, BroadClass> TYPES =
            Map.of("Person", BroadClass.PER, "Organisation", BroadClass.ORG, "Location", BroadClass.LOC);

    /** All releases, in order of the publishers' folders and of their files. */
    static List<Re3d> read(Path folder) {
        List<Re3d> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(each -> Files.exists(each.resolve("documents.json")))
                    .sorted()
                    .forEach(each -> all.addAll(ofPublisher(each)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return all;
    }

    private static List<Re3d> ofPublisher(Path folder) {
        Map<String, Re3d> byId = new LinkedHashMap<>();
        for (JsonNode document : Texts.objects(folder.resolve("documents.json"))) {
            Report report = Texts.report(document.path("text").asText(), null);
            byId.put(document.path("_id").asText(), new Re3d(report, new ArrayList<>(), new ArrayList<>()));
        }
        for (JsonNode entity : Texts.objects(folder.resolve("entities.json"))) {
            of(entity, byId).entities.add(entity);
        }
        for (JsonNode relation : Texts.objects(folder.resolve("relations.json"))) {
            of(relation, byId).relations.add(relation);
        }
        return List.copyOf(byId.values());
    }

    private static Re3d of(JsonNode annotation, Map<String, Re3d> byId) {
        Re3d document = byId.get(annotation.path("documentId").asText());
        if (document == null) {
            throw new IllegalArgumentException(
                    "annotation " + annotation.path("_id").asText() + " speaks of no document");
        }
        return document;
    }

    /** Whether the stretch lies in the text. */
    boolean holds(int begin, int end) {
        return 0 <= begin && begin < end && end <= report.text().length();
    }

    Span span(int begin, int end) {
        return report.span(begin, end);
    }
}
