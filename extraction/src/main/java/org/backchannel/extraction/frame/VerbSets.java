package org.backchannel.extraction.frame;

import java.util.Map;
import java.util.Set;
import org.backchannel.extraction.parse.Token;

/** Sets of words that behave alike in grammar: light verbs, control verbs, shells. Read from {@code verb-sets.tsv}. */
public final class VerbSets {

    /** Verbs that lend a noun their subject and objects: hold a meeting, reach a deal. */
    static final String LIGHT = "light";
    /** Light verbs that do so through a preposition: enter into talks. */
    static final String LIGHT_OBLIQUE = "light-oblique";
    /** Verbs whose subject happens: the meeting took place. */
    static final String HAPPEN = "happen";
    /** Verbs whose subject acts in the clause below though there is an object: promise X to do. */
    static final String SUBJECT_CONTROL = "subject-control";
    /** Verbs whose object acts in the clause below: ask X to do. */
    static final String OBJECT_CONTROL = "object-control";
    /** Nouns that only measure or number what follows: a series of meetings. */
    static final String SHELL = "shell";

    /** Verbs that give an object a title: name X chairman. */
    static final String NAMING = "naming";

    /** Verbs whose person and matter are joined by "of": notify X of Y. */
    static final String TELLS_OF = "tells-of";

    /** Verbs that take two objects: send X missiles. */
    static final String DITRANSITIVE = "ditransitive";

    private final Map<String, Set<String>> sets;

    VerbSets(Map<String, Set<String>> sets) {
        this.sets = Map.copyOf(sets);
    }

    /** Whether the token's lemma belongs to the set. */
    public boolean is(String set, Token token) {
        return sets.getOrDefault(set, Set.of()).contains(Trees.lemma(token));
    }
}
