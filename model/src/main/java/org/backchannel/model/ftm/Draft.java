package org.backchannel.model.ftm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backchannel.model.ContentId;
import org.jspecify.annotations.Nullable;
import tech.followthemoney.model.Property;
import tech.followthemoney.model.Schema;

/** An FtM entity in the making, which takes only what its schema knows. */
final class Draft {

    private final String id;
    private final Schema schema;
    private final Map<String, Set<String>> properties = new TreeMap<>();

    Draft(String id, String schema) {
        this.id = id;
        this.schema = Ontology.schema(schema);
    }

    /** A draft whose identity follows from what it is made of. */
    static Draft of(String schema, Object... parts) {
        List<Object> all = new ArrayList<>(List.of("ftm", schema));
        all.addAll(List.of(parts));
        return new Draft(ContentId.of(all.toArray()), schema);
    }

    /** Adds a value, if there is one. */
    Draft put(String property, @Nullable String value) {
        if (!knows(property)) {
            throw new IllegalArgumentException(schema.getName() + " has no property " + property);
        }
        if (value != null && !value.isBlank()) {
            properties
                    .computeIfAbsent(property, unused -> new LinkedHashSet<>())
                    .add(value);
        }
        return this;
    }

    /** Adds a value where the schema has such a property. */
    Draft putIfKnown(String property, @Nullable String value) {
        return knows(property) ? put(property, value) : this;
    }

    /** Adds another entity, if its schema is one that may stand there; says whether it was. */
    boolean link(String property, Party party) {
        Property known = schema.getProperty(property);
        boolean fits = known.getRange()
                .map(range -> Ontology.isA(party.schema(), range.getName()))
                .orElse(false);
        if (fits) {
            put(property, party.id());
        }
        return fits;
    }

    String id() {
        return id;
    }

    boolean isEmpty(String property) {
        return !properties.containsKey(property);
    }

    FtmEntity finished() {
        Map<String, List<String>> lists = new TreeMap<>();
        properties.forEach((name, values) -> lists.put(name, List.copyOf(values)));
        return new FtmEntity(id, schema.getName(), lists);
    }

    private boolean knows(String property) {
        return schema.hasProperty(property) && !schema.getProperty(property).isStub();
    }
}
