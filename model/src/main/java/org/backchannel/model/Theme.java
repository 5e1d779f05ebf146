package org.backchannel.model;

/** The headings under which claims are shown, in the order of showing. */
public enum Theme {
    CONTACTS,
    SANCTIONS,
    ASSETS,
    DEALS,
    PROPOSALS,
    JUSTICE,
    PEOPLE,
    STATEMENTS
}
