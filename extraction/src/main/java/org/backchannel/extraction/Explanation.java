package org.backchannel.extraction;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a claim came about.
 *
 * @param steps in the order in which they were taken
 */
public record Explanation(Claim claim, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One decision.
     *
     * @param what it decided: type, a role, modality, time, attribution
     * @param rule which rule or table entry decided
     * @param detail the outcome
     * @param span where in the text it stands
     */
    public record Step(
            String what,
            String rule,
            String detail,
            @Nullable Span span) {}
}
