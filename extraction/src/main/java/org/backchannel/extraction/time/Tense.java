package org.backchannel.extraction.time;

/** The tense of the clause an expression stands in: it decides which April 2 an "April 2" without a year is. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
