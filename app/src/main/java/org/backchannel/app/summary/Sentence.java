package org.backchannel.app.summary;

import static org.backchannel.model.RoleName.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.RoleName;

/** Who did what to whom, in the shape of a sentence: "A × B" for those who meet, "A → B" for who acts on whom. */
final class Sentence {

    private static final Set<RoleName> SUBJECTS = EnumSet.of(ACTOR, APPLICANT, PAYER, OWNER, HOLDER, GROUP);
    private static final Set<RoleName> OBJECTS = EnumSet.of(RECIPIENT, BENEFICIARY, ORGANIZATION, MEMBER);

    private Sentence() {}

    /** The parties of the claim. */
    static String parties(Claim claim) {
        if (claim.type().isSymmetric()) {
            return Stream.of(ACTOR, RECIPIENT)
                    .flatMap(claim::roles)
                    .map(ClaimLines::filler)
                    .distinct()
                    .collect(Collectors.joining(" × "));
        }
        String subjects = names(claim, subjects(claim.type()));
        String objects = names(claim, objects(claim.type()));
        if (subjects.isEmpty() || objects.isEmpty()) {
            return objects.isEmpty() ? subjects : "→ " + objects;
        }
        return subjects + " → " + objects;
    }

    /** The other roles, each with its name. */
    static List<String> rest(Claim claim) {
        Set<RoleName> said = EnumSet.copyOf(subjects(claim.type()));
        said.addAll(claim.type().isSymmetric() ? Set.of(ACTOR, RECIPIENT) : objects(claim.type()));
        List<String> rest = new ArrayList<>();
        for (RoleName role : RoleName.values()) {
            String names = said.contains(role) ? "" : names(claim, Set.of(role));
            if (!names.isEmpty()) {
                rest.add(ClaimLines.label(role) + " " + names);
            }
        }
        return rest;
    }

    /** Whoever acts: the authority, but not where it is asked. */
    private static Set<RoleName> subjects(ClaimType type) {
        return switch (type) {
            case WAIVER_DECISION, ASSET_FREEZE, ASSET_SEIZURE, ASSET_USE -> EnumSet.of(AUTHORITY);
            case APPOINTMENT, RESIGNATION -> EnumSet.of(RECIPIENT);
            case WAIVER_REQUEST -> EnumSet.of(APPLICANT);
            default -> {
                Set<RoleName> subjects = EnumSet.copyOf(SUBJECTS);
                subjects.add(AUTHORITY);
                yield subjects;
            }
        };
    }

    private static Set<RoleName> objects(ClaimType type) {
        return switch (type) {
            case WAIVER_REQUEST -> EnumSet.of(AUTHORITY);
            case APPOINTMENT, RESIGNATION -> EnumSet.of(ORGANIZATION);
            case OWNERSHIP, CONTROL, ASSET_FREEZE, ASSET_SEIZURE, ASSET_USE -> EnumSet.of(ASSET);
            default -> OBJECTS;
        };
    }

    private static String names(Claim claim, Set<RoleName> roles) {
        return claim.roles().stream()
                .filter(role -> roles.contains(role.role()))
                .map(ClaimLines::filler)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
