package org.backchannel.extraction.lexicon;

/**
 * A plural noun for a group: "lawmakers", "intelligence services".
 *
 * @param plural lower case
 * @param singular lower case, empty where there is none
 * @param schema FtM schema of a member: {@code Person}, {@code Organization}, {@code Company} or {@code PublicBody}
 */
public record PeopleNoun(String plural, String singular, String schema) implements Entry {

    static PeopleNoun of(Row row) {
        return new PeopleNoun(row.text("plural"), row.text("singular"), row.text("schema"));
    }
}
