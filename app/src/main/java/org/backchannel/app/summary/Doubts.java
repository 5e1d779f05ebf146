package org.backchannel.app.summary;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Modality;
import org.backchannel.model.Reading;

/** What is not to be taken at its word: denied, hedged, or said by nobody who is named. */
final class Doubts {

    private final Page page;
    private final Ink ink;

    Doubts(Page page, Ink ink) {
        this.page = page;
        this.ink = ink;
    }

    void print(Reading reading) {
        List<Claim> doubtful = reading.claims().stream()
                .filter(claim -> !reasons(claim).isEmpty())
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        page.line("");
        page.line(ink.heading("Doubtful"));
        for (Claim claim : doubtful) {
            page.paragraph(
                    2,
                    6,
                    ink.faint(Summary.shortId(claim.id())) + " " + Summary.words(claim) + "  " + Sentence.parties(claim)
                            + ": " + ink.warning(String.join("; ", reasons(claim))));
        }
    }

    private static List<String> reasons(Claim claim) {
        List<String> reasons = new ArrayList<>();
        if (claim.modality() == Modality.DENIED) {
            reasons.add("denied");
        }
        if (!claim.hedges().isEmpty()) {
            reasons.add("hedged (" + String.join(", ", claim.hedges()) + ")");
        }
        if (WhoSays.isAnonymous(claim)) {
            reasons.add("only unnamed sources");
        }
        return reasons;
    }
}
