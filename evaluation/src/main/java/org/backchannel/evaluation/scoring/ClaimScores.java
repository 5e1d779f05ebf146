package org.backchannel.evaluation.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;

/**
 * Claims found.
 *
 * @param all every claim weighs the same
 * @param byTrigger the same by type and trigger alone, so that wrong roles can be told from wrong triggers
 * @param types in order of the types; a type that neither reading has is left out
 */
public record ClaimScores(Tally all, Tally byTrigger, Macro macro, Map<ClaimType, OfType> types) {

    /** One type's part. */
    public record OfType(Tally whole, Tally byTrigger) {}

    static ClaimScores of(List<Compared> compared) {
        Map<ClaimType, Tally> whole = byType(compared, Compared::matching);
        Map<ClaimType, Tally> byTrigger = byType(compared, Compared::byTrigger);
        Map<ClaimType, OfType> types = new EnumMap<>(ClaimType.class);
        whole.forEach((type, tally) -> types.put(type, new OfType(tally, byTrigger.getOrDefault(type, Tally.NONE))));
        return new ClaimScores(
                sum(whole), sum(byTrigger), Macro.of(whole.values()), Collections.unmodifiableMap(types));
    }

    private static Map<ClaimType, Tally> byType(List<Compared> compared, Function<Compared, Matching<Claim>> which) {
        Map<ClaimType, Tally> tallies = new EnumMap<>(ClaimType.class);
        for (Compared each : compared) {
            Matching<Claim> matching = which.apply(each);
            matching.pairs().forEach(pair -> tallies.merge(pair.gold().type(), new Tally(1, 1, 1), Tally::plus));
            matching.missed().forEach(claim -> tallies.merge(claim.type(), new Tally(0, 0, 1), Tally::plus));
            matching.spurious().forEach(claim -> tallies.merge(claim.type(), new Tally(0, 1, 0), Tally::plus));
        }
        return tallies;
    }

    private static Tally sum(Map<ClaimType, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
