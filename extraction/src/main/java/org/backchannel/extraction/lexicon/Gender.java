package org.backchannel.extraction.lexicon;

/** What a name or a title tells of its bearer's sex. */
public enum Gender {
    MALE,
    FEMALE,
    /** The name is borne by both. */
    EITHER;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "u" -> EITHER;
            default -> throw new IllegalArgumentException("no gender: " + letter);
        };
    }
}
