package org.backchannel.evaluation.external;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.evaluation.scoring.BroadClass;
import org.backchannel.evaluation.scoring.Named;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Mention;

/** Entities of the re3d press releases; it annotates names, descriptions and pronouns alike. */
final class Re3dEntities implements ExternalSet {

    @Override
    public String name() {
        return "re3d: entities";
    }

    @Override
    public ExternalScore score(Path data, Extractor extractor) {
        Path folder = data.resolve(Re3d.FOLDER);
        if (!Files.isDirectory(folder)) {
            return ExternalScore.absent(name(), Re3d.FOLDER);
        }
        NameCount count = new NameCount();
        Counts out = new Counts();
        List<Re3d> documents = Re3d.read(folder);
        for (Re3d document : documents) {
            count.add(
                    gold(document, out),
                    Named.of(extractor.read(document.report()).entities()));
        }
        return new ExternalScore(
                name(),
                "Person is PER, Organisation ORG, Location LOC; compared with mentions of every kind",
                documents.stream().mapToInt(each -> each.entities().size()).sum(),
                out.all(),
                count.lines(),
                count.commonest());
    }

    private static List<Named> gold(Re3d document, Counts out) {
        List<Named> gold = new ArrayList<>();
        for (JsonNode entity : document.entities()) {
            int begin = entity.path("begin").asInt();
            int end = entity.path("end").asInt();
            String type = entity.path("type").asText();
            BroadClass broad = Re3d.TYPES.get(type);
            if (broad == null) {
                out.add("type " + type);
            } else if (!document.holds(begin, end)
                    || !document.span(begin, end)
                            .text()
                            .equals(entity.path("value").asText())) {
                out.add("words are not those of the text");
            } else {
                add(gold, new Named(document.span(begin, end), broad, Mention.Kind.NAME, ""), out);
            }
        }
        return gold;
    }

    private static void add(List<Named> gold, Named named, Counts out) {
        if (gold.contains(named)) {
            out.add("annotated twice");
        } else {
            gold.add(named);
        }
    }
}
