package org.backchannel.evaluation.external;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.extraction.Extractor;

/** Relations of the re3d press releases, as far as our claim types express them. */
final class Re3dRelations implements ExternalSet {

    @Override
    public String name() {
        return "re3d: relations";
    }

    @Override
    public ExternalScore score(Path data, Extractor extractor) {
        Path folder = data.resolve(Re3d.FOLDER);
        if (!Files.isDirectory(folder)) {
            return ExternalScore.absent(name(), Re3d.FOLDER);
        }
        RelationMap map = new RelationMap("re3d");
        TieCount count = new TieCount(map);
        Counts out = new Counts();
        List<Re3d> documents = Re3d.read(folder);
        for (Re3d document : documents) {
            count.add(
                    new Gold(document, map, out).ties(),
                    extractor.read(document.report()).claims());
        }
        return new ExternalScore(
                name(),
                count.method(),
                documents.stream().mapToInt(each -> each.relations().size()).sum(),
                out.all(),
                count.lines(),
                count.commonest());
    }

    private static final class Gold {
        private final Re3d document;
        private final RelationMap map;
        private final Counts out;
        private final Map<Long, String> types = new TreeMap<>();
        private final List<Tie> ties = new ArrayList<>();

        Gold(Re3d document, RelationMap map, Counts out) {
            this.document = document;
            this.map = map;
            this.out = out;
            document.entities()
                    .forEach(entity -> types.merge(place(entity, "begin", "end"), type(entity), Gold::inScope));
        }

        /** A place annotated with several types is in scope if one of them is. */
        private static String inScope(String one, String other) {
            return Re3d.TYPES.containsKey(one) ? one : other;
        }

        List<Tie> ties() {
            document.relations().forEach(this::add);
            return ties;
        }

        private void add(JsonNode relation) {
            String type = type(relation);
            if (!map.has(type)) {
                out.add("relation " + type);
            } else if (!holds(relation, "source") || !holds(relation, "target")) {
                out.add("words are not those of the text");
            } else if (!isParty(relation, "source") || !isParty(relation, "target")) {
                out.add("an argument is no person, organisation or place");
            } else {
                addOnce(tie(relation, type));
            }
        }

        private void addOnce(Tie tie) {
            if (ties.stream().anyMatch(known -> known.kind().equals(tie.kind()) && known.sameParties(tie))) {
                out.add("annotated twice, or in both directions");
            } else {
                ties.add(tie);
            }
        }

        private Tie tie(JsonNode relation, String type) {
            return Tie.of(
                    type,
                    document.span(
                            relation.path("sourceBegin").asInt(),
                            relation.path("sourceEnd").asInt()),
                    document.span(
                            relation.path("targetBegin").asInt(),
                            relation.path("targetEnd").asInt()));
        }

        private boolean holds(JsonNode relation, String side) {
            int begin = relation.path(side + "Begin").asInt();
            int end = relation.path(side + "End").asInt();
            return document.holds(begin, end)
                    && document.span(begin, end)
                            .text()
                            .equals(relation.path(side).asText());
        }

        private boolean isParty(JsonNode relation, String side) {
            return Re3d.TYPES.containsKey(types.getOrDefault(place(relation, side + "Begin", side + "End"), ""));
        }

        private static long place(JsonNode node, String begin, String end) {
            return ((long) node.path(begin).asInt() << Integer.SIZE)
                    | node.path(end).asInt();
        }

        private static String type(JsonNode node) {
            return node.path("type").asText();
        }
    }
}
