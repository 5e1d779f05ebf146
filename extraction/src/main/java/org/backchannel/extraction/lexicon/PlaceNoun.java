package org.backchannel.extraction.lexicon;

/**
 * A common noun for a place: "palace", "airport".
 *
 * @param form singular, lower case
 * @param plural lower case
 */
public record PlaceNoun(String form, String plural, Place.Kind kind) implements Entry {

    static PlaceNoun of(Row row) {
        return new PlaceNoun(row.text("form"), row.text("plural"), row.word("kind", Place.Kind.class));
    }
}
