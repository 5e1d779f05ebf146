package org.backchannel.model.ftm;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Json;
import org.backchannel.model.Polarity;
import org.backchannel.model.Report;
import org.backchannel.model.RoleName;
import org.backchannel.model.Time;

/** A claim as an FtM event, which says in its name and keywords what the report makes of it. */
final class EventMapping {

    private final Claim claim;
    private final Report report;
    private final Parties parties;

    EventMapping(Claim claim, Report report, Parties parties) {
        this.claim = claim;
        this.report = report;
        this.parties = parties;
    }

    Draft event() {
        String schema = claim.type() == ClaimType.VISIT ? "Trip" : "Event";
        Draft event = Draft.of(schema, claim.id()).put("name", name());
        for (RoleName role : RoleName.values()) {
            parties.of(claim, role).stream()
                    .filter(party -> Ontology.isA(party.schema(), "LegalEntity"))
                    .forEach(party -> event.link("involved", party));
        }
        parties.names(claim, RoleName.PLACE).forEach(place -> event.put("location", place));
        status().forEach(word -> event.put("keywords", word));
        date(event);
        return event.put("keywords", Json.word(claim.type()))
                .put("summary", claim.evidence().quote())
                .put("publisher", report.publisher())
                .put("sourceUrl", report.url())
                .put("proof", report.id());
    }

    private void date(Draft event) {
        Time time = claim.time();
        if (time == null) {
            return;
        }
        if (time.from() != null && time.from().equals(time.to())) {
            event.put("date", time.from());
        } else {
            event.put("startDate", time.from()).put("endDate", time.to());
        }
    }

    private String name() {
        List<String> words = new ArrayList<>(status());
        words.add(Json.word(claim.type()));
        List<String> names = new ArrayList<>();
        for (RoleName role : claim.type().roles()) {
            if (role != RoleName.TOPIC && role != RoleName.PLACE) {
                parties.names(claim, role).stream()
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
        }
        return String.join(" ", words) + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    }

    /** Empty for what the report tells as having happened. */
    private List<String> status() {
        List<String> words = new ArrayList<>();
        if (!claim.modality().isFactual()) {
            words.add(Json.word(claim.modality()));
        }
        if (claim.polarity() == Polarity.NEGATIVE) {
            words.add("not");
        }
        return words;
    }
}
