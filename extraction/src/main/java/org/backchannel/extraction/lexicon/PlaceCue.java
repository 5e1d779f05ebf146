package org.backchannel.extraction.lexicon;

/** How a word tells that a country, or a seat of government, is meant as a place. */
public enum PlaceCue {
    /** Always does, before it: "in". */
    PREPOSITION,
    /** Does so before it, after a word of motion: "to". */
    DIRECTION,
    /** A verb or noun of going: "travel", "flight". */
    MOTION,
    /** A verb whose object is a place: "visit". */
    DESTINATION,
    /** An adjective of a part of it: "northern". */
    SIDE
}
