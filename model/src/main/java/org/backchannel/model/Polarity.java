package org.backchannel.model;

/** Whether the report says that something is so or that it is not. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
