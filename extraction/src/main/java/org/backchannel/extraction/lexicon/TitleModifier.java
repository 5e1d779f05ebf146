package org.backchannel.extraction.lexicon;

/**
 * A word that changes what a title says of its holder: "former", "-elect".
 *
 * @param form lower case, with its hyphen where it is joined to the title by one
 */
public record TitleModifier(String form, Effect effect, Position position) {

    /** What it does to the title. */
    public enum Effect {
        /** Held once, no more. */
        FORMER,
        /** Held in somebody's stead, or for a while. */
        ACTING,
        /** Not held yet. */
        FUTURE,
        /** A lower office than the title alone. */
        DEPUTY,
        /** The same office. */
        NONE
    }

    /** Where it stands. */
    public enum Position {
        BEFORE,
        AFTER
    }

    static TitleModifier of(Row row) {
        return new TitleModifier(
                row.text("modifier"), row.word("effect", Effect.class), row.word("position", Position.class));
    }
}
