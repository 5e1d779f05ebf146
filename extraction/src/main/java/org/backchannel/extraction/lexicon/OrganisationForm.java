package org.backchannel.extraction.lexicon;

import java.util.List;

/**
 * A legal form as names carry it: "GmbH".
 *
 * @param countries codes of the countries that have it
 * @param before whether it stands before the name, as in Russian
 * @param ambiguous whether it is a word or an initial as well ("AS")
 */
public record OrganisationForm(String form, List<String> countries, boolean before, boolean ambiguous) {

    static OrganisationForm of(Row row) {
        return new OrganisationForm(
                row.text("form"), row.list("countries"), row.flag("before_name"), row.flag("ambiguous"));
    }
}
