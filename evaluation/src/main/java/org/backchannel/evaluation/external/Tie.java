package org.backchannel.evaluation.external;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Json;
import org.backchannel.model.Link;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two parties that a text ties together; which of them comes first does not matter.
 *
 * @param kind a set's relation, or a claim type
 */
record Tie(String kind, End one, End other) {

    /** A party by where it stands and by what that is linked to. */
    record End(Span span, @Nullable Link link) {
        boolean meets(End gold) {
            return span.overlaps(gold.span) || (link != null && link.span().overlaps(gold.span));
        }
    }

    static Tie of(String kind, Span one, Span other) {
        return new Tie(kind, new End(one, null), new End(other, null));
    }

    /** The ties that a claim makes between its main roles; a participation ties to its topic too. */
    static List<Tie> of(Claim claim) {
        List<Role> roles =
                claim.roles().stream().filter(role -> ties(claim, role)).toList();
        List<Tie> ties = new ArrayList<>();
        for (int first = 0; first < roles.size(); first++) {
            for (Role second : roles.subList(first + 1, roles.size())) {
                if (claim.type().isSymmetric() || roles.get(first).role() != second.role()) {
                    ties.add(new Tie(Json.word(claim.type()), end(roles.get(first)), end(second)));
                }
            }
        }
        return ties;
    }

    private static boolean ties(Claim claim, Role role) {
        return role.role().isMain() || (claim.type() == ClaimType.PARTICIPATION && role.role() == RoleName.TOPIC);
    }

    private static End end(Role role) {
        return new End(role.span(), role.link());
    }

    /** Whether this predicted tie is between the parties of the gold one. */
    boolean meets(Tie gold) {
        return (one.meets(gold.one) && other.meets(gold.other)) || (one.meets(gold.other) && other.meets(gold.one));
    }

    boolean sameParties(Tie tie) {
        return (one.span().equals(tie.one.span()) && other.span().equals(tie.other.span()))
                || (one.span().equals(tie.other.span()) && other.span().equals(tie.one.span()));
    }

    @Override
    public String toString() {
        return one.span().text() + " - " + other.span().text();
    }
}
