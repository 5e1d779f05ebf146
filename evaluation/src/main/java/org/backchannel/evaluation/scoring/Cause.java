package org.backchannel.evaluation.scoring;

/** Why two readings differ in a claim. */
public enum Cause {
    NO_TRIGGER("missed: no trigger"),
    WRONG_TYPE("missed: wrong type"),
    ROLE_MISSING("missed: role missing"),
    ROLE_WRONG("missed: role wrong"),
    ROLE_ADDED("missed: role too many"),
    TAKEN("missed: matched elsewhere"),
    SPURIOUS("spurious"),
    MODALITY("modality"),
    POLARITY("polarity"),
    TIME("time"),
    ATTRIBUTION("attribution");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
