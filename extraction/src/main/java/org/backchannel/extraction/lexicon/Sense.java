package org.backchannel.extraction.lexicon;

/**
 * One thing that a form may stand for.
 *
 * @param entry the row of the lexicon
 */
public record Sense(Kind kind, Entry entry) {

    /** How the form stands for the entry. */
    public enum Kind {
        /** A country by one of its names. */
        COUNTRY,
        /** What belongs to a country, or who lives there. */
        DEMONYM,
        /** A country's government by its capital or seat. */
        METONYM,
        PLACE,
        /** What belongs to a place, or who lives there. */
        PLACE_ADJECTIVE,
        ORGANISATION,
        TITLE,
        /** Several holders of a title. */
        TITLE_PLURAL,
        ORGANISATION_NOUN,
        ORGANISATION_NOUN_PLURAL,
        PEOPLE_NOUN,
        PLACE_NOUN,
        PLACE_NOUN_PLURAL
    }
}
