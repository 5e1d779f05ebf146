package org.backchannel.extraction.lexicon;

import java.util.List;

/**
 * A place that is no country.
 *
 * @param country code of the country it lies in, empty where it lies in several or in none
 * @param adjectives what belongs to it and who lives there: "European"
 * @param ambiguous whether its name is a common word or a person's name as well, so that the text around it must speak
 *     for a place ("in Reading")
 */
public record Place(String name, Kind kind, String country, List<String> adjectives, boolean ambiguous)
        implements Entry {

    /** What sort of place it is. */
    public enum Kind {
        CITY,
        REGION,
        BUILDING,
        /** Grounds with a purpose: a base, an airport, a port. */
        FACILITY,
        SEA,
        ISLAND,
        CONTINENT
    }

    static Place of(Row row) {
        return new Place(
                row.text("name"),
                row.word("kind", Kind.class),
                row.text("country"),
                row.list("adjectives"),
                row.flag("ambiguous"));
    }
}
