package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backchannel.extraction.Explanation;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;

/** Tells from a draft's notes how its claim came about. */
final class Explanations {

    private Explanations() {}

    static Explanation of(Claim claim, Draft draft) {
        List<Explanation.Step> steps = new ArrayList<>();
        for (Draft.Note note : draft.notes) {
            steps.add(new Explanation.Step(note.what(), note.rule(), note.detail(), note.span()));
        }
        for (Draft.Filled filled : draft.roles) {
            String link = filled.reference() == null
                    ? ""
                    : filled.reference()
                            .link()
                            .map(one -> ", stands for \"" + one.text() + "\" by " + one.rule())
                            .orElse("");
            steps.add(new Explanation.Step(
                    Json.word(filled.role()),
                    "slot " + filled.rule(),
                    filled.span().text() + link,
                    filled.span()));
        }
        steps.add(new Explanation.Step(
                "modality", "sum of the above", claim.modality().name().toLowerCase(Locale.ROOT), null));
        return new Explanation(claim, steps);
    }
}
