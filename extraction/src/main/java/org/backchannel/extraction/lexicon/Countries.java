package org.backchannel.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** Countries by their names, their adjectives and what stands for their governments. */
final class Countries {

    static final String FILE = "countries.tsv";

    private final Forms<Country> codes;
    private final Forms<Country> names;
    private final Forms<Country> adjectives;
    private final Forms<Country> metonyms;

    private Countries(List<Country> all) {
        codes = Forms.of(all, country -> List.of(country.iso()));
        names = Forms.of(all, Country::names);
        adjectives = Forms.of(all, Country::adjectives);
        metonyms = Forms.of(all, Country::metonyms);
        // After all metonyms: "Brussels" is the Union's before it is Belgium's.
        all.stream()
                .filter(country -> !country.capital().isEmpty())
                .forEach(country -> metonyms.add(country.capital(), country));
    }

    static Countries shipped() {
        return new Countries(Table.read(FILE).as(Country::of));
    }

    Optional<Country> coded(String iso) {
        return codes.get(iso);
    }

    Optional<Country> named(String form) {
        return names.get(form);
    }

    Optional<Country> demonym(String form) {
        return adjectives.get(form);
    }

    Optional<Country> metonym(String form) {
        return metonyms.get(form);
    }

    void addTo(Phrases phrases) {
        names.forEach((form, country) -> phrases.addName(form, new Sense(Sense.Kind.COUNTRY, country)));
        adjectives.forEach((form, country) -> phrases.addName(form, new Sense(Sense.Kind.DEMONYM, country)));
        metonyms.forEach((form, country) -> phrases.addName(form, new Sense(Sense.Kind.METONYM, country)));
    }
}
