package org.backchannel.model.ftm;

import static org.backchannel.model.RoleName.*;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Json;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Report;
import org.backchannel.model.RoleName;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** The FtM intervals and edges that a claim which tells a fact becomes. */
final class Edges {

    /** Which end of an interval the claim's time is. */
    enum When {
        FROM,
        UNTIL,
        DURING
    }

    private final Claim claim;
    private final Report report;
    private final Parties parties;

    Edges(Claim claim, Report report, Parties parties) {
        this.claim = claim;
        this.report = report;
        this.parties = parties;
    }

    /** An edge between each filler of two roles; an unknown link where FtM's edge does not take such parties. */
    List<Draft> between(String schema, String source, RoleName sources, String target, RoleName targets) {
        List<Draft> drafts = new ArrayList<>();
        for (Party from : parties.of(claim, sources)) {
            for (Party to : parties.of(claim, targets)) {
                drafts.add(edge(schema, source, from, target, to));
            }
        }
        return drafts;
    }

    List<Draft> relation(String schema, String target) {
        List<Draft> drafts = between(schema, "person", ACTOR, target, RECIPIENT);
        drafts.forEach(draft -> draft.putIfKnown("relationship", first(TITLE)));
        return drafts;
    }

    List<Draft> ownership() {
        List<Draft> assets = things();
        List<Draft> drafts = new ArrayList<>(assets);
        for (Party owner : parties.of(claim, OWNER)) {
            for (Party asset : assets()) {
                Draft edge = edge("Ownership", "owner", owner, "asset", asset);
                drafts.add(edge.putIfKnown("percentage", percentage())
                        .put("role", claim.type() == ClaimType.CONTROL ? "control" : null));
            }
        }
        return drafts.size() == assets.size() ? List.of() : drafts;
    }

    List<Draft> asset(Draft event) {
        List<Draft> drafts = new ArrayList<>(ownership());
        drafts.add(event);
        return drafts;
    }

    List<Draft> post(RoleName holders, When when) {
        List<Draft> drafts = new ArrayList<>();
        for (Party holder : parties.of(claim, holders)) {
            drafts.addAll(new Post(this, holder, first(TITLE), parties.of(claim, ORGANIZATION)).drafts(when));
        }
        return drafts;
    }

    List<Draft> sanction(String status, When when) {
        List<Draft> drafts = new ArrayList<>();
        for (Party target : parties.of(claim, RECIPIENT)) {
            drafts.add(sanction(target, status, when));
        }
        return drafts;
    }

    List<Draft> waiver(String status, Draft event) {
        List<Draft> drafts = new ArrayList<>(List.of(event));
        for (Party beneficiary : parties.of(claim, BENEFICIARY)) {
            drafts.add(sanction(beneficiary, status, When.DURING));
        }
        return drafts;
    }

    List<Draft> payment(RoleName payer, RoleName beneficiary) {
        List<Draft> drafts = between("Payment", "payer", payer, "beneficiary", beneficiary);
        for (Draft draft : drafts) {
            draft.putIfKnown("purpose", first(PURPOSE));
            for (Amount amount : claim.amounts()) {
                draft.putIfKnown("amount", amount.value().toPlainString()).putIfKnown("currency", amount.currency());
            }
        }
        return drafts;
    }

    List<Draft> courtCase() {
        Draft court = Draft.of("CourtCase", claim.id())
                .put("name", Json.word(claim.type()) + ": " + String.join(", ", parties.names(claim, RECIPIENT)))
                .put("court", first(AUTHORITY))
                .put("summary", claim.evidence().quote())
                .put("proof", report.id());
        Party courtParty = new Party(court.id(), "CourtCase", "");
        List<Draft> drafts = new ArrayList<>(List.of(court));
        for (Party recipient : parties.of(claim, RECIPIENT)) {
            drafts.add(edge("CourtCaseParty", "party", recipient, "case", courtParty)
                    .put("role", "defendant"));
        }
        return drafts.size() == 1 ? List.of() : drafts;
    }

    Draft edge(String schema, String source, Party from, String target, Party to) {
        Draft edge = interval(schema, When.DURING, from.id(), to.id());
        if (edge.link(source, from) && edge.link(target, to)) {
            return edge;
        }
        Draft unknown = interval("UnknownLink", When.DURING, from.id(), to.id()).put("role", Json.word(claim.type()));
        unknown.link("subject", from);
        unknown.link("object", to);
        return unknown;
    }

    Draft interval(String schema, When when, Object... parts) {
        List<Object> identity = new ArrayList<>(List.of(claim.id()));
        identity.addAll(List.of(parts));
        Draft draft = Draft.of(schema, identity.toArray())
                .put("summary", claim.evidence().quote())
                .put("publisher", report.publisher())
                .put("sourceUrl", report.url());
        Time time = claim.time();
        if (time != null && when != When.UNTIL) {
            draft.put("startDate", time.from());
        }
        if (time != null && when != When.FROM) {
            draft.put("endDate", time.to());
        }
        return draft;
    }

    Report report() {
        return report;
    }

    private Draft sanction(Party target, String status, When when) {
        Draft sanction = interval("Sanction", when, target.id()).put("status", status);
        sanction.link("entity", target);
        parties.names(claim, AUTHORITY).forEach(name -> sanction.put("authority", name));
        parties.names(claim, INSTRUMENT).forEach(name -> sanction.put("program", name));
        return sanction;
    }

    /** Assets that the reading holds no entity of. */
    private List<Draft> things() {
        return claim.roles(ASSET)
                .filter(role -> role.entity() == null)
                .map(role -> Draft.of("Asset", claim.id(), role.start())
                        .put("name", role.text())
                        .put("proof", report.id()))
                .toList();
    }

    private List<Party> assets() {
        List<Party> assets = new ArrayList<>(parties.of(claim, ASSET));
        things().forEach(thing -> assets.add(new Party(thing.id(), "Asset", "")));
        return assets;
    }

    private @Nullable String percentage() {
        return claim.qualifiers().stream()
                .filter(qualifier -> qualifier.kind() == Qualifier.Kind.PORTION)
                .map(qualifier -> qualifier.value() == null ? qualifier.text() : qualifier.value())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String first(RoleName role) {
        return parties.names(claim, role).stream().findFirst().orElse(null);
    }
}
