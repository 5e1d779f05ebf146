package org.backchannel.extraction.time;

import java.util.List;

/** A piece of a pattern's notation, before names become numbers. */
sealed interface Atom {

    /** {@code word}; {@code ~word} where nothing may stand before it. */
    record Literal(String word, boolean glued) implements Atom {}

    /** {@code CLASS} or {@code name:CLASS}. */
    record Member(String name, String className, boolean glued) implements Atom {}

    /** {@code <rule>} or {@code name:<rule>}. */
    record Reference(String name, String rule) implements Atom {}

    /** {@code ..5}: up to five words in between. */
    record Words(int most) implements Atom {}

    /** <code>{in|on}</code> or <code>{!in|on}</code>, first or last in a pattern. */
    record Beside(boolean negated, List<String> words) implements Atom {}
}
