package org.backchannel.evaluation.scoring;

import java.util.List;
import org.backchannel.evaluation.gold.Passage;
import org.backchannel.model.Claim;
import org.backchannel.model.Reading;

/**
 * A passage and another reading of it.
 *
 * @param matching by type, trigger and main roles
 * @param byTrigger by type and trigger alone
 */
record Compared(Passage passage, Reading reading, Matching<Claim> matching, Matching<Claim> byTrigger) {

    static Compared of(Passage passage, Reading reading) {
        List<Claim> gold = passage.claims();
        List<Claim> predicted = reading.claims();
        return new Compared(
                passage,
                reading,
                Matching.of(gold, predicted, ClaimFit::whole),
                Matching.of(gold, predicted, ClaimFit::byTrigger));
    }
}
