package org.backchannel.model.ftm;

import static org.backchannel.model.RoleName.*;

import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Polarity;
import org.backchannel.model.Report;

/** Which FtM entities one claim becomes, by its type. */
final class ClaimMapping {

    private final Claim claim;
    private final Edges edges;
    private final EventMapping events;

    ClaimMapping(Claim claim, Report report, Parties parties) {
        this.claim = claim;
        this.edges = new Edges(claim, report, parties);
        this.events = new EventMapping(claim, report, parties);
    }

    List<Draft> drafts() {
        boolean happened = claim.modality().isFactual() && claim.polarity() == Polarity.POSITIVE;
        List<Draft> drafts = happened ? edgesOf() : List.of();
        return drafts.isEmpty() ? List.of(events.event()) : drafts;
    }

    /** Empty where the type has no edge, or the claim not the parties that it takes. */
    private List<Draft> edgesOf() {
        return switch (claim.type()) {
            case OWNERSHIP, CONTROL -> edges.ownership();
            case ROLE -> edges.post(HOLDER, Edges.When.DURING);
            case APPOINTMENT -> edges.post(RECIPIENT, Edges.When.FROM);
            case RESIGNATION -> edges.post(RECIPIENT, Edges.When.UNTIL);
            case MEMBERSHIP -> edges.between("Membership", "member", MEMBER, "organization", GROUP);
            case FAMILY -> edges.relation("Family", "relative");
            case ASSOCIATION -> edges.relation("Associate", "associate");
            case DESIGNATION -> edges.sanction("listed", Edges.When.FROM);
            case LISTED -> edges.sanction("listed", Edges.When.DURING);
            case DELISTING -> edges.sanction("delisted", Edges.When.UNTIL);
            case WAIVER_REQUEST -> edges.waiver("waiver requested", events.event());
            case WAIVER_DECISION -> edges.waiver("waiver decided", events.event());
            case PAYMENT -> edges.payment(PAYER, BENEFICIARY);
            case AID -> edges.payment(ACTOR, RECIPIENT);
            case ASSET_FREEZE, ASSET_SEIZURE, ASSET_USE -> edges.asset(events.event());
            case CHARGE, JUDGMENT -> edges.courtCase();
            case CALL, COMMUNICATION -> edges.between("Call", "caller", ACTOR, "receiver", RECIPIENT);
            case MEETING,
                    VISIT,
                    PARTICIPATION,
                    ACCOMPANIMENT,
                    PROPOSAL,
                    OFFER,
                    REQUEST,
                    APPROVAL,
                    REFUSAL,
                    AGREEMENT,
                    ARREST,
                    RELEASE,
                    PURCHASE_INTEREST,
                    SALE,
                    INVESTMENT,
                    TERRITORIAL_CONCESSION,
                    TARIFF_EXEMPTION,
                    PREPARATION,
                    STATEMENT,
                    DISCLOSURE,
                    DISCOVERY,
                    DENIAL,
                    CONCERN,
                    ACCUSATION,
                    INVESTIGATION -> List.of();
        };
    }
}
