package org.backchannel.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** What people are called by: titles and what modifies them, given names, nouns for groups. */
final class People {

    static final String TITLES_FILE = "titles.tsv";
    static final String MODIFIERS_FILE = "title-modifiers.tsv";
    static final String GIVEN_NAMES_FILE = "given-names.tsv";
    static final String NOUNS_FILE = "people-nouns.tsv";

    private final Forms<Title> titles;
    private final Forms<Title> titlePlurals;
    private final Forms<TitleModifier> modifiers;
    private final Forms<Gender> givenNames;
    private final Forms<PeopleNoun> nouns;

    private People(List<Title> allTitles) {
        titles = Forms.of(allTitles, title -> List.of(title.form()));
        titlePlurals = Forms.of(allTitles, title -> List.of(title.plural()));
        modifiers = Forms.of(Table.read(MODIFIERS_FILE).as(TitleModifier::of), modifier -> List.of(modifier.form()));
        givenNames = givenNames(Table.read(GIVEN_NAMES_FILE).rows());
        nouns = Forms.of(Table.read(NOUNS_FILE).as(PeopleNoun::of), noun -> List.of(noun.plural()));
    }

    static People shipped() {
        return new People(Table.read(TITLES_FILE).as(Title::of));
    }

    private static Forms<Gender> givenNames(List<Row> rows) {
        Forms<Gender> names = new Forms<>();
        rows.forEach(row -> names.add(row.text("name"), Gender.of(row.text("gender"))));
        return names;
    }

    Optional<Title> title(String lower) {
        return titles.get(lower);
    }

    Optional<Title> titleOfSeveral(String lower) {
        return titlePlurals.get(lower);
    }

    Optional<TitleModifier> modifier(String lower) {
        return modifiers.get(lower);
    }

    Optional<Gender> givenName(String form) {
        return givenNames.get(form);
    }

    Optional<PeopleNoun> noun(String lower) {
        return nouns.get(lower);
    }

    void addTo(Phrases phrases) {
        titles.forEach((form, title) -> phrases.addNoun(form, new Sense(Sense.Kind.TITLE, title)));
        titlePlurals.forEach((form, title) -> phrases.addNoun(form, new Sense(Sense.Kind.TITLE_PLURAL, title)));
        nouns.forEach((form, noun) -> phrases.addNoun(form, new Sense(Sense.Kind.PEOPLE_NOUN, noun)));
    }
}
