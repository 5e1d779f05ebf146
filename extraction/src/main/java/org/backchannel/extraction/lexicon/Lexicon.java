package org.backchannel.extraction.lexicon;

import java.util.Optional;

/**
 * The shipped knowledge of names and of the nouns that describe their bearers. Immutable, loaded once, safe for use by
 * several threads. Names are looked up as they are written, accents and the shape of apostrophes aside; nouns in lower
 * case.
 */
public final class Lexicon {

    private final Countries countries;
    private final Places places;
    private final Organisations organisations;
    private final People people;
    private final NameWords nameWords;
    private final Phrases phrases;

    private Lexicon() {
        countries = Countries.shipped();
        places = Places.shipped();
        organisations = Organisations.shipped();
        people = People.shipped();
        nameWords = NameWords.shipped();
        phrases = new Phrases();
        countries.addTo(phrases);
        places.addTo(phrases);
        organisations.addTo(phrases);
        people.addTo(phrases);
    }

    /** The lexicon of this version of the program. */
    public static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        private static final Lexicon LEXICON = new Lexicon();
    }

    /** The country of that name: "Türkiye". */
    public Optional<Country> country(String form) {
        return countries.named(form);
    }

    /** The country of that code: "tr". */
    public Optional<Country> countryOf(String iso) {
        return countries.coded(iso);
    }

    /** The country that something or somebody so called is of: "Dutch". */
    public Optional<Country> demonym(String form) {
        return countries.demonym(form);
    }

    /** The country for whose government a word may stand: "Kremlin", "Kyiv". */
    public Optional<Country> metonym(String form) {
        return countries.metonym(form);
    }

    /** The place of that name that is no country; of several, the one most people mean. */
    public Optional<Place> place(String form) {
        return places.named(form);
    }

    /** The place that something or somebody so called is of: "European". */
    public Optional<Place> placeAdjective(String form) {
        return places.adjective(form);
    }

    /** The noun for a place: "palace". */
    public Optional<PlaceNoun> placeNoun(String lower) {
        return places.noun(lower);
    }

    /** The organisation of that name or acronym. */
    public Optional<Organisation> organisation(String form) {
        return organisations.named(form);
    }

    /** The noun for an organisation, singular or plural: "ministry". */
    public Optional<OrganisationNoun> organisationNoun(String lowerHead) {
        return organisations.noun(lowerHead);
    }

    /** Whether it is a legal form, such as "GmbH". */
    public boolean organisationForm(String form) {
        return organisations.form(form).isPresent();
    }

    /** The legal form with its countries: "S.p.A.". */
    public Optional<OrganisationForm> legalForm(String form) {
        return organisations.form(form);
    }

    /** The title, by its singular: "prime minister". */
    public Optional<Title> title(String lowerForm) {
        return people.title(lowerForm);
    }

    /** The title, by its plural: "prime ministers". */
    public Optional<Title> titleOfSeveral(String lowerPlural) {
        return people.titleOfSeveral(lowerPlural);
    }

    /** The word that changes a title: "former", "-elect". */
    public Optional<TitleModifier> titleModifier(String lower) {
        return people.modifier(lower);
    }

    /** Who bears that given name. */
    public Optional<Gender> givenName(String form) {
        return people.givenName(form);
    }

    /** The noun for a group: "lawmakers". */
    public Optional<PeopleNoun> peopleNoun(String lowerPlural) {
        return people.noun(lowerPlural);
    }

    /** Words that decide where a name ends and what it names. */
    public NameWords nameWords() {
        return nameWords;
    }

    /** Finds all these in running text, except given names and what only modifies. */
    public Phrases phrases() {
        return phrases;
    }
}
