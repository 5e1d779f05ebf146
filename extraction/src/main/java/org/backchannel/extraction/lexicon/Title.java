package org.backchannel.extraction.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a person is called by: an office, a rank, an occupation, a relation.
 *
 * @param form singular, lower case
 * @param plural lower case
 * @param exclusive whether one person at a time holds it in an organisation or country
 * @param gender of its holders, absent where the word tells nothing
 * @param beforeName whether it can stand right before a name: "President X"
 */
public record Title(
        String form,
        String plural,
        Kind kind,
        boolean exclusive,
        @Nullable Gender gender,
        boolean beforeName) implements Entry {

    /** What sort of title it is. */
    public enum Kind {
        OFFICE,
        EXECUTIVE,
        MILITARY,
        DIPLOMAT,
        LEGISLATOR,
        JUDGE,
        SPOKESPERSON,
        ADVISER,
        CLERGY,
        ROYAL,
        HONORIFIC,
        OCCUPATION,
        /** What somebody is to somebody else: "brother-in-law", "co-owner". */
        RELATION
    }

    static Title of(Row row) {
        String gender = row.text("gender");
        return new Title(
                row.text("form"),
                row.text("plural"),
                row.word("kind", Kind.class),
                row.flag("exclusive"),
                gender.isEmpty() ? null : Gender.of(gender),
                row.flag("before_name"));
    }
}
