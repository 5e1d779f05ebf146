package org.backchannel.extraction.lexicon;

/**
 * A capitalised word by which a name is neither a party's nor a place's.
 *
 * @param word lower case
 */
record OtherName(String word, Kind kind) {

    enum Kind {
        /** Days, months, feasts, seasons. */
        CALENDAR,
        /** The last word of the name of an event. */
        EVENT,
        /** The last word of the name of a law, a document, a weapon. */
        THING,
        /** A common word that is written with capitals. */
        WORD
    }

    static OtherName of(Row row) {
        return new OtherName(row.text("word"), row.word("kind", Kind.class));
    }
}
