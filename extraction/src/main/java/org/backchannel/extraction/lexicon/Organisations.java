package org.backchannel.extraction.lexicon;

import java.util.List;
import java.util.Optional;

/** Organisations by name, the nouns for them, and legal forms. */
final class Organisations {

    static final String FILE = "organisations.tsv";
    static final String NOUNS_FILE = "organisation-nouns.tsv";
    static final String FORMS_FILE = "organisation-forms.tsv";

    private final Forms<Organisation> names;
    private final Forms<OrganisationNoun> nouns;
    private final Forms<OrganisationNoun> plurals;
    private final Forms<OrganisationForm> legalForms;

    private Organisations(List<Organisation> all, List<OrganisationNoun> allNouns, List<OrganisationForm> allForms) {
        names = Forms.of(all, Organisation::names);
        nouns = Forms.of(allNouns, noun -> List.of(noun.form()));
        plurals = Forms.of(allNouns, noun -> List.of(noun.plural()));
        legalForms = Forms.of(allForms, form -> List.of(form.form()));
    }

    static Organisations shipped() {
        return new Organisations(
                Table.read(FILE).as(Organisation::of),
                Table.read(NOUNS_FILE).as(OrganisationNoun::of),
                Table.read(FORMS_FILE).as(OrganisationForm::of));
    }

    Optional<Organisation> named(String form) {
        return names.get(form);
    }

    Optional<OrganisationNoun> noun(String lower) {
        return nouns.get(lower).or(() -> plurals.get(lower));
    }

    Optional<OrganisationForm> form(String form) {
        return legalForms.get(form);
    }

    void addTo(Phrases phrases) {
        names.forEach((form, one) -> phrases.addName(form, new Sense(Sense.Kind.ORGANISATION, one)));
        nouns.forEach((form, noun) -> phrases.addNoun(form, new Sense(Sense.Kind.ORGANISATION_NOUN, noun)));
        plurals.forEach((form, noun) -> phrases.addNoun(form, new Sense(Sense.Kind.ORGANISATION_NOUN_PLURAL, noun)));
    }
}
