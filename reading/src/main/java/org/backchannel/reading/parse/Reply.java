package org.backchannel.reading.parse;

/** The parsers' answer to a request. */
sealed interface Reply {

    /** The document, parsed. */
    record Done(Parsed parsed) implements Reply {}

    /** Why it could not be parsed, on one line. */
    record Refused(String reason) implements Reply {}
}
