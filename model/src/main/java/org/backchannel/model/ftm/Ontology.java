package org.backchannel.model.ftm;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Schema;

/** FtM's own schemata. */
final class Ontology {

    private static final Model MODEL = load();

    private Ontology() {}

    /** The schema of FtM that stands for one of ours or for itself. */
    static Schema schema(String name) {
        Schema schema = find(
                switch (name) {
                    case "Group" -> "LegalEntity";
                    case "Waiver" -> "Sanction";
                    default -> name;
                });
        return schema == null ? schema("Thing") : schema;
    }

    /** Whether entities of one schema may stand where another is asked for. */
    static boolean isA(String schema, String asked) {
        return schema(schema).isA(schema(asked));
    }

    private static @Nullable Schema find(String name) {
        return MODEL.getSchemata().get(name);
    }

    private static Model load() {
        try {
            return Model.loadDefault();
        } catch (IOException e) {
            throw new UncheckedIOException("FtM's model is part of its jar", e);
        }
    }
}
