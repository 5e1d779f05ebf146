package org.backchannel.model;

/**
 * What a report says has become of a happening. Ordered from weakest to strongest: where several fit, the last one
 * wins.
 */
public enum Modality {
    /** Stated by the report itself. */
    ASSERTED,
    /** Stated as what somebody else says. */
    REPORTED,
    /** To happen. */
    PLANNED,
    /** Weighed, studied, discussed. */
    CONSIDERED,
    /** Would or could happen; the content of a proposal or an offer. */
    HYPOTHETICAL,
    /** Asked for. */
    REQUESTED,
    /** The content of a denial. */
    DENIED;

    /** Whichever of the two wins. */
    public Modality or(Modality other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    /** Whether the report tells the happening as having taken place, on its own word or another's. */
    public boolean isFactual() {
        return this == ASSERTED || this == REPORTED;
    }
}
