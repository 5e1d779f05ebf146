package org.backchannel.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A country, or the European Union.
 *
 * @param iso ISO 3166-1 alpha-2 in lower case, besides it {@code eu}, {@code xk} and FtM's codes of former states
 * @param adjectives what belongs to it and who lives there: "Dutch", "Swede"
 * @param capital empty where it has none
 * @param metonyms other words that stand for its government: "Kremlin"
 */
public record Country(
        String iso,
        String name,
        List<String> otherNames,
        List<String> adjectives,
        String capital,
        List<String> metonyms)
        implements Entry {

    static Country of(Row row) {
        return new Country(
                row.text("iso"),
                row.text("name"),
                row.list("other_names"),
                row.list("adjectives"),
                row.text("capital"),
                row.list("metonyms"));
    }

    /** All names, the usual one first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(otherNames);
        names.addFirst(name);
        return List.copyOf(names);
    }
}
