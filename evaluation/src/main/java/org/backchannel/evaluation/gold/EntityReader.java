package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.model.ContentId;
import org.backchannel.model.Entity;
import org.backchannel.model.Mention;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes an entity of a line: a wrong mention is left out, and with its last mention the entity. */
final class EntityReader {

    private final LineCheck check;
    private final String report;

    EntityReader(LineCheck check, String report) {
        this.check = check;
        this.report = report;
    }

    @Nullable
    Entity read(JsonNode line) {
        String schema = line.path("schema").asText();
        if (schema.isEmpty()) {
            check.problem(null, "entity has no schema");
            return null;
        }
        List<Mention> mentions = mentions(line.path("mentions"));
        if (mentions.isEmpty()) {
            check.problem(null, "entity has no mention that holds");
            return null;
        }
        Mention first = mentions.getFirst();
        String id = ContentId.of("entity", report, schema, first.start(), first.end());
        return new Entity(id, schema, line.path("caption").asText(first.text()), Map.of(), mentions);
    }

    private List<Mention> mentions(JsonNode nodes) {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode node : nodes) {
            Span span = check.span(node, "mention");
            if (span != null) {
                mentions.add(new Mention(span, kind(node), null));
            }
        }
        return mentions;
    }

    private Mention.Kind kind(JsonNode node) {
        return check.word(Mention.Kind.class, node.path("kind"), "mention kind", Mention.Kind.NAME);
    }
}
