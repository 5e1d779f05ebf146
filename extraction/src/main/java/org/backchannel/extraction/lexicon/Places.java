package org.backchannel.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** Places by name and by adjective, and the nouns for places. */
final class Places {

    static final String FILE = "places.tsv";
    static final String NOUNS_FILE = "place-nouns.tsv";

    private final Forms<Place> names;
    private final Forms<Place> adjectives;
    private final Forms<PlaceNoun> nouns;
    private final Forms<PlaceNoun> plurals;

    private Places(List<Place> all, List<PlaceNoun> allNouns) {
        names = Forms.of(all, place -> List.of(place.name()));
        adjectives = Forms.of(all, Place::adjectives);
        nouns = Forms.of(allNouns, noun -> List.of(noun.form()));
        plurals = Forms.of(allNouns, noun -> List.of(noun.plural()));
    }

    static Places shipped() {
        return new Places(Table.read(FILE).as(Place::of), Table.read(NOUNS_FILE).as(PlaceNoun::of));
    }

    Optional<Place> named(String form) {
        return names.get(form);
    }

    Optional<Place> adjective(String form) {
        return adjectives.get(form);
    }

    Optional<PlaceNoun> noun(String lower) {
        return nouns.get(lower).or(() -> plurals.get(lower));
    }

    void addTo(Phrases phrases) {
        names.forEach((form, place) -> phrases.addName(form, new Sense(Sense.Kind.PLACE, place)));
        adjectives.forEach((form, place) -> phrases.addName(form, new Sense(Sense.Kind.PLACE_ADJECTIVE, place)));
        nouns.forEach((form, noun) -> phrases.addNoun(form, new Sense(Sense.Kind.PLACE_NOUN, noun)));
        plurals.forEach((form, noun) -> phrases.addNoun(form, new Sense(Sense.Kind.PLACE_NOUN_PLURAL, noun)));
    }
}
