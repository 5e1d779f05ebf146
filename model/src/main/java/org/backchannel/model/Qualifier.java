package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that says how, how long, how much of or how often.
 *
 * @param value ISO 8601 duration, year or other normal form, where the text gives one
 */
public record Qualifier(Kind kind, @Nullable String value, int start, int end, String text) {

    public Span span() {
        return new Span(start, end, text);
    }

    /** What a qualifier tells. */
    public enum Kind {
        MANNER,
        SECRECY,
        HESITATION,
        DURATION,
        FREQUENCY,
        PORTION,
        FIRST_SINCE,
        MUTUAL
    }
}
