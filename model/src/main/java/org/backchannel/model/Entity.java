package org.backchannel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody or something a report speaks of: an FtM entity, local to the report, with the places that mention it.
 *
 * @param id hash of the report's id, schema and first mention
 * @param schema FtM schema, or {@code Group} of ours
 * @param caption the fullest name or description that stands in the text
 * @param properties FtM properties, in order of their names
 * @param mentions in order of the text
 */
public record Entity(
        String id, String schema, String caption, Map<String, List<String>> properties, List<Mention> mentions) {

    public Entity {
        Map<String, List<String>> sorted = new TreeMap<>();
        properties.forEach((name, values) -> sorted.put(name, List.copyOf(new ArrayList<>(values))));
        properties = Collections.unmodifiableMap(sorted);
        mentions = List.copyOf(mentions);
    }
}
