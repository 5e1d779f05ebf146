package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which claim types can express a set's relations, from {@code relations.tsv}; a relation without a row has none. */
final class RelationMap {

    private final Map<String, Set<String>> types = new TreeMap<>();

    /** The rows of one set. */
    RelationMap(String set) {
        for (List<String> row : Texts.table("relations.tsv")) {
            if (row.getFirst().equals(set)) {
                types.put(row.get(1), new TreeSet<>(List.of(row.get(2).split(","))));
            }
        }
    }

    boolean has(String relation) {
        return types.containsKey(relation);
    }

    Set<String> relations() {
        return types.keySet();
    }

    boolean expresses(String type, String relation) {
        return types.getOrDefault(relation, Set.of()).contains(type);
    }

    boolean uses(String type) {
        return types.values().stream().anyMatch(some -> some.contains(type));
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        types.forEach((relation, some) -> words.add(relation + " is " + String.join(" or ", some)));
        return String.join("; ", words);
    }
}
