package org.backchannel.extraction.lexicon;

/**
 * A head noun by which an unknown name or a description is an organisation's: "ministry", "news agency".
 *
 * @param form singular, lower case
 * @param plural lower case
 * @param schema FtM's {@code Organization}, {@code Company} or {@code PublicBody}
 */
public record OrganisationNoun(String form, String plural, String schema, Organisation.Kind kind) implements Entry {

    static OrganisationNoun of(Row row) {
        return new OrganisationNoun(
                row.text("form"), row.text("plural"), row.text("schema"), row.word("kind", Organisation.Kind.class));
    }
}
