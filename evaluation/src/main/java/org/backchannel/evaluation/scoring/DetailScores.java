package org.backchannel.evaluation.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;

/**
 * What else is right about the matched claims.
 *
 * @param attribution origins that share a source, or are both none
 * @param wholeAttribution origins that are the same set
 * @param roles those beyond the main ones; a role that neither reading has is left out
 * @param qualifiers of the same kind, overlapping
 * @param amounts in the same currency, or both no money, overlapping
 * @param hedges the same words
 */
public record DetailScores(
        Ratio modality,
        Ratio polarity,
        TimeScore time,
        Ratio attribution,
        Ratio wholeAttribution,
        Map<RoleName, Tally> roles,
        Tally qualifiers,
        Tally amounts,
        Tally hedges) {

    static DetailScores of(List<Pair<Claim>> pairs) {
        return new DetailScores(
                Ratio.of(
                        pairs,
                        pair -> pair.gold().modality() == pair.predicted().modality()),
                Ratio.of(
                        pairs,
                        pair -> pair.gold().polarity() == pair.predicted().polarity()),
                TimeScore.of(pairs),
                Ratio.of(pairs, pair -> Origin.of(pair.gold()).meets(Origin.of(pair.predicted()))),
                Ratio.of(pairs, pair -> Origin.of(pair.gold()).equalsAll(Origin.of(pair.predicted()))),
                otherRoles(pairs),
                tally(pairs, Claim::qualifiers, DetailScores::fit),
                tally(pairs, Claim::amounts, DetailScores::fit),
                tally(pairs, Claim::hedges, DetailScores::fit));
    }

    private static Map<RoleName, Tally> otherRoles(List<Pair<Claim>> pairs) {
        Map<RoleName, Tally> roles = new EnumMap<>(RoleName.class);
        for (RoleName name : RoleName.values()) {
            Tally tally = tally(pairs, claim -> claim.roles(name).toList(), DetailScores::fit);
            if (!name.isMain() && !tally.equals(Tally.NONE)) {
                roles.put(name, tally);
            }
        }
        return Collections.unmodifiableMap(roles);
    }

    private static <T> Tally tally(List<Pair<Claim>> pairs, Function<Claim, List<T>> parts, ToIntBiFunction<T, T> fit) {
        return pairs.stream()
                .map(pair -> Matching.of(parts.apply(pair.gold()), parts.apply(pair.predicted()), fit)
                        .tally())
                .reduce(Tally.NONE, Tally::plus);
    }

    private static int fit(Role gold, Role predicted) {
        return RoleFit.overlap(gold, predicted) ? closeness(gold.span(), predicted.span()) : 0;
    }

    private static int fit(Qualifier gold, Qualifier predicted) {
        return gold.kind() == predicted.kind() && gold.span().overlaps(predicted.span())
                ? closeness(gold.span(), predicted.span())
                : 0;
    }

    private static int fit(Amount gold, Amount predicted) {
        return Objects.equals(gold.currency(), predicted.currency())
                        && gold.span().overlaps(predicted.span())
                ? closeness(gold.span(), predicted.span())
                : 0;
    }

    private static int fit(String gold, String predicted) {
        return gold.toLowerCase(Locale.ROOT).equals(predicted.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }

    private static int closeness(Span gold, Span predicted) {
        return gold.equals(predicted) ? 2 : 1;
    }
}
