package org.backchannel.model.ftm;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An FtM entity without extensions.
 *
 * @param schema a schema of FtM's own model
 * @param properties properties of that schema, in order of their names
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {

    public FtmEntity {
        Map<String, List<String>> sorted = new TreeMap<>();
        properties.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(sorted);
    }
}
