package org.backchannel.evaluation.scoring;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Link;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** When two roles name the same participant. */
final class RoleFit {

    private RoleFit() {}

    /** Whether one stands where the other does, or is linked to where the other stands. */
    static boolean overlap(Role gold, Role predicted) {
        return overlap(gold.span(), gold.link(), predicted.span(), predicted.link());
    }

    static boolean overlap(Span gold, @Nullable Link goldLink, Span predicted, @Nullable Link predictedLink) {
        return gold.overlaps(predicted)
                || (predictedLink != null && predictedLink.span().overlaps(gold))
                || (goldLink != null && goldLink.span().overlaps(predicted));
    }

    /** The name under which a role is compared: actors and recipients of a symmetric type are one set. */
    static RoleName slot(ClaimType type, RoleName name) {
        return type.isSymmetric() && name == RoleName.RECIPIENT ? RoleName.ACTOR : name;
    }

    /** The claim's roles of the slot. */
    static List<Role> in(Claim claim, RoleName slot) {
        return claim.roles().stream()
                .filter(role -> slot(claim.type(), role.role()) == slot)
                .toList();
    }

    static List<Role> main(Claim claim) {
        return claim.roles().stream().filter(role -> role.role().isMain()).toList();
    }
}
