package org.backchannel.extraction.lexicon;

import java.util.List;

/**
 * A known form in a list of tokens.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param senses what it may stand for, at least one, in order of {@link Sense.Kind}
 */
public record Match(int from, int to, List<Sense> senses) {

    public Match {
        senses = List.copyOf(senses);
    }

    /** Whether it may be one of that kind. */
    public boolean is(Sense.Kind kind) {
        return senses.stream().anyMatch(sense -> sense.kind() == kind);
    }
}
