package org.backchannel.evaluation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;

/** Lists where a passage's readings differ, and why. */
final class Faults {

    private final Compared compared;
    private final List<Fault> faults = new ArrayList<>();

    private Faults(Compared compared) {
        this.compared = compared;
    }

    /** The differences in all passages, by cause, then in order of the text. */
    static List<Fault> in(List<Compared> compared) {
        return compared.stream()
                .flatMap(each -> new Faults(each).list().stream())
                .sorted(Comparator.comparing(Fault::cause))
                .toList();
    }

    private List<Fault> list() {
        compared.matching().missed().forEach(this::missed);
        compared.matching().spurious().forEach(this::spurious);
        compared.matching().pairs().forEach(this::matched);
        return faults;
    }

    private void missed(Claim gold) {
        Optional<Claim> sameType = rival(claim -> ClaimFit.byTrigger(gold, claim) > 0);
        if (sameType.isPresent()) {
            roles(gold, sameType.get());
            return;
        }
        Optional<Claim> otherType = rival(claim -> gold.trigger().overlaps(claim.trigger()));
        if (otherType.isPresent()) {
            add(Cause.WRONG_TYPE, "read as " + Json.word(otherType.get().type()), gold);
            return;
        }
        add(Cause.NO_TRIGGER, "nothing read from it", gold);
    }

    /** A predicted claim that passes, an unmatched one before a matched one. */
    private Optional<Claim> rival(Predicate<Claim> passes) {
        return Stream.concat(compared.matching().spurious().stream(), compared.reading().claims().stream())
                .filter(passes)
                .findFirst();
    }

    private void roles(Claim gold, Claim rival) {
        Optional<Role> without = ClaimFit.rolesWithout(gold, rival).findFirst();
        Optional<Role> surplus = ClaimFit.rolesWithout(rival, gold).findFirst();
        if (without.isPresent()) {
            RoleName slot = RoleFit.slot(gold.type(), without.get().role());
            boolean none = RoleFit.in(rival, slot).isEmpty();
            add(none ? Cause.ROLE_MISSING : Cause.ROLE_WRONG, describe(slot, without.get()), gold);
        } else if (surplus.isPresent()) {
            add(Cause.ROLE_ADDED, describe(surplus.get().role(), surplus.get()), gold);
        } else {
            add(Cause.TAKEN, "its only counterpart is matched with another claim", gold);
        }
    }

    private static String describe(RoleName name, Role role) {
        return Json.word(name) + " \"" + role.text() + "\"";
    }

    private void spurious(Claim predicted) {
        List<Claim> gold = compared.passage().claims();
        List<Claim> there = gold.stream()
                .filter(claim -> claim.trigger().overlaps(predicted.trigger()))
                .toList();
        boolean sameType = there.stream().anyMatch(claim -> claim.type() == predicted.type());
        if (sameType) {
            add(Cause.SPURIOUS, "its roles differ, or it is said twice", predicted);
        } else if (there.isEmpty()) {
            add(Cause.SPURIOUS, "nothing stands there", predicted);
        } else {
            add(Cause.SPURIOUS, "a " + Json.word(there.getFirst().type()) + " stands there", predicted);
        }
    }

    private void matched(Pair<Claim> pair) {
        Claim gold = pair.gold();
        Claim predicted = pair.predicted();
        if (gold.modality() != predicted.modality()) {
            add(Cause.MODALITY, readAs(Json.word(gold.modality()), Json.word(predicted.modality())), gold);
        }
        if (gold.polarity() != predicted.polarity()) {
            add(Cause.POLARITY, readAs(Json.word(gold.polarity()), Json.word(predicted.polarity())), gold);
        }
        TimeScore.Verdict time = TimeScore.Verdict.of(pair);
        if (time != TimeScore.Verdict.RIGHT && time != TimeScore.Verdict.NONE) {
            add(Cause.TIME, readAs(TimeScore.value(gold.time()), TimeScore.value(predicted.time())), gold);
        }
        if (!Origin.of(gold).meets(Origin.of(predicted))) {
            String origins =
                    readAs(Origin.of(gold).toString(), Origin.of(predicted).toString());
            add(Cause.ATTRIBUTION, origins, gold);
        }
    }

    private static String readAs(String gold, String predicted) {
        return gold + ", read as " + predicted;
    }

    private void add(Cause cause, String detail, Claim claim) {
        faults.add(Fault.of(cause, detail, compared.passage().name(), claim));
    }
}
