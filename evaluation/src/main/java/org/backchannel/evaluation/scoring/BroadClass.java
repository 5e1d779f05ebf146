package org.backchannel.evaluation.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three kinds of names that every annotation scheme has. */
public enum BroadClass {
    PER,
    ORG,
    LOC;

    private static final Map<String, BroadClass> OF_SCHEMA = Map.of(
            "Person", PER,
            "Organization", ORG,
            "Company", ORG,
            "PublicBody", ORG,
            "LegalEntity", ORG,
            "Group", ORG,
            "Address", LOC);

    /** The class of an FtM schema, or nothing if it is of none of the three. */
    public static @Nullable BroadClass of(String schema) {
        return OF_SCHEMA.get(schema);
    }
}
