package org.backchannel.extraction.frame;

import java.util.List;
import org.backchannel.model.ClaimType;

/**
 * A word or phrase that carries a type of claim.
 *
 * @param where file and line of its entry
 * @param lemmas its words as lemmas, the first (or the one marked {@code *}) being its head
 * @param head which of them the roles hang on
 * @param kind part of speech of the head
 * @param example a sentence in which it carries the claim
 * @param expect roles it must find there
 */
public record Trigger(
        String where,
        List<String> lemmas,
        int head,
        Kind kind,
        ClaimType type,
        Frame frame,
        String example,
        List<Expected> expect) {

    public Trigger {
        lemmas = List.copyOf(lemmas);
        expect = List.copyOf(expect);
    }

    /** A part of speech. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        /** Whatever its tag: "under sanctions". */
        PHRASE
    }

    /** A role that an example must yield: name and the words that stand in it. */
    public record Expected(String role, String text) {}

    /** The entry's words. */
    public String words() {
        return String.join(" ", lemmas);
    }
}
