package org.backchannel.extraction;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a claim came about.
 *
 * @param steps from the trigger to the gate, in the order in which they were taken
 */
public record Explanation(Claim claim, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One decision.
     *
     * @param what what was decided: "trigger", "actor", "time", "modality", "attribution"
     * @param rule name of the rule that decided it, as it stands in its data file
     * @param detail what the rule saw, in a few words
     * @param span the words that it went by, where there are any
     */
    public record Step(
            String what,
            String rule,
            String detail,
            @Nullable Span span) {}
}
