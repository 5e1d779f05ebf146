package org.backchannel.extraction.time;

/** Which of the days, months or seasons of one name is meant. */
enum Turn {
    /** As the tense of the clause has it. */
    BY_TENSE,
    /** The last before the reference day. */
    LAST,
    /** The one the reference day lies in, or the one of its year or week. */
    THIS,
    /** The next after the reference day. */
    NEXT
}
