package org.backchannel.evaluation.external;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Span;

/** Relations of CrossRE's political sentences, as far as our claim types express them. */
final class CrossRe implements ExternalSet {

    private static final String FILE = "extraction/crossre-politics/politics-dev.json";
    private static final Set<String> PARTIES =
            Set.of("politician", "person", "organisation", "politicalparty", "country", "location");

    @Override
    public String name() {
        return "CrossRE politics dev: relations";
    }

    @Override
    public ExternalScore score(Path data, Extractor extractor) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return ExternalScore.absent(name(), FILE);
        }
        RelationMap map = new RelationMap("crossre");
        TieCount count = new TieCount(map);
        Counts out = new Counts();
        int items = 0;
        for (JsonNode sentence : Texts.objects(file)) {
            TokenText text = TokenText.of(tokens(sentence));
            items += sentence.path("relations").size();
            count.add(
                    gold(sentence, text, map, out),
                    extractor.read(Texts.report(text.text(), null)).claims());
        }
        return new ExternalScore(name(), count.method(), items, out.all(), count.lines(), count.commonest());
    }

    private static List<String> tokens(JsonNode sentence) {
        List<String> tokens = new ArrayList<>();
        sentence.path("sentence").forEach(token -> tokens.add(token.asText()));
        return tokens;
    }

    private static List<Tie> gold(JsonNode sentence, TokenText text, RelationMap map, Counts out) {
        Map<Span, String> types = new HashMap<>();
        sentence.path("ner")
                .forEach(name -> types.put(span(name, 0, text), name.path(2).asText()));
        List<Tie> ties = new ArrayList<>();
        for (JsonNode relation : sentence.path("relations")) {
            String kind = relation.path(4).asText();
            Tie tie = Tie.of(kind, span(relation, 0, text), span(relation, 2, text));
            if (!map.has(kind)) {
                out.add("relation " + kind);
            } else if (!isParty(types, tie.one()) || !isParty(types, tie.other())) {
                out.add("an argument is no person, organisation or place");
            } else if (ties.stream().anyMatch(known -> known.kind().equals(kind) && known.sameParties(tie))) {
                out.add("annotated twice, or in both directions");
            } else {
                ties.add(tie);
            }
        }
        return ties;
    }

    private static boolean isParty(Map<Span, String> types, Tie.End end) {
        return PARTIES.contains(types.getOrDefault(end.span(), ""));
    }

    private static Span span(JsonNode node, int first, TokenText text) {
        return text.span(node.path(first).asInt(), node.path(first + 1).asInt());
    }
}
