package org.backchannel.model;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one report says happened, holds, is planned or is denied.
 *
 * @param id hash of report, type, trigger span and role spans: never of entity or claim ids
 * @param hedges words that weaken it ("reportedly"), or {@code implied}
 * @param attribution links from the outlet inwards; the last is the origin
 * @param extractor name and version of what proposed it
 */
public record Claim(
        String id,
        ClaimType type,
        @Nullable Plover plover,
        Polarity polarity,
        Modality modality,
        List<String> hedges,
        Span trigger,
        List<Role> roles,
        @Nullable Time time,
        List<Qualifier> qualifiers,
        List<Amount> amounts,
        List<List<Source>> attribution,
        Evidence evidence,
        String extractor) {

    public Claim {
        hedges = List.copyOf(hedges);
        roles = List.copyOf(roles);
        qualifiers = List.copyOf(qualifiers);
        amounts = List.copyOf(amounts);
        attribution = attribution.stream().map(List::copyOf).toList();
    }

    /** The id of a claim with these parts. */
    public static String idOf(String report, ClaimType type, Span trigger, List<Role> roles) {
        StringJoiner spans = new StringJoiner(",");
        roles.stream()
                .map(role -> role.role() + ":" + role.start() + "-" + role.end())
                .sorted()
                .forEach(spans::add);
        return ContentId.of("claim", report, type, trigger.start(), trigger.end(), spans);
    }

    /** The fillers of one role, in order of the text. */
    public Stream<Role> roles(RoleName name) {
        return roles.stream().filter(role -> role.role() == name);
    }
}
