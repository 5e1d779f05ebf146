package org.backchannel.evaluation.scoring;

import java.util.stream.Stream;
import org.backchannel.model.Claim;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;

/** When two claims tell of the same happening. */
final class ClaimFit {

    private ClaimFit() {}

    /** Type, trigger and main roles, both ways: 0 if they differ, more the more words they share. */
    static int whole(Claim gold, Claim predicted) {
        int trigger = byTrigger(gold, predicted);
        return trigger > 0
                        && rolesWithout(gold, predicted).findAny().isEmpty()
                        && rolesWithout(predicted, gold).findAny().isEmpty()
                ? trigger
                : 0;
    }

    /** Type and trigger alone. */
    static int byTrigger(Claim gold, Claim predicted) {
        return gold.type() == predicted.type() && gold.trigger().overlaps(predicted.trigger())
                ? 1 + 2 * shared(gold.trigger(), predicted.trigger()) + shared(gold, predicted)
                : 0;
    }

    /** The main roles of a claim that no role of the other stands for. */
    static Stream<Role> rolesWithout(Claim claim, Claim other) {
        return RoleFit.main(claim).stream().filter(role -> {
            RoleName slot = RoleFit.slot(claim.type(), role.role());
            return RoleFit.in(other, slot).stream().noneMatch(candidate -> RoleFit.overlap(role, candidate));
        });
    }

    private static int shared(Claim gold, Claim predicted) {
        return shared(gold.evidence().span(), predicted.evidence().span()) > 0 ? 1 : 0;
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
