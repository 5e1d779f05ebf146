package org.backchannel.model;

import static org.backchannel.model.RoleName.ACTOR;
import static org.backchannel.model.RoleName.APPLICANT;
import static org.backchannel.model.RoleName.ASSET;
import static org.backchannel.model.RoleName.AUTHORITY;
import static org.backchannel.model.RoleName.BENEFICIARY;
import static org.backchannel.model.RoleName.GROUP;
import static org.backchannel.model.RoleName.HOLDER;
import static org.backchannel.model.RoleName.INSTRUMENT;
import static org.backchannel.model.RoleName.MEMBER;
import static org.backchannel.model.RoleName.ORGANIZATION;
import static org.backchannel.model.RoleName.OWNER;
import static org.backchannel.model.RoleName.PAYER;
import static org.backchannel.model.RoleName.PLACE;
import static org.backchannel.model.RoleName.PURPOSE;
import static org.backchannel.model.RoleName.RECIPIENT;
import static org.backchannel.model.RoleName.TITLE;
import static org.backchannel.model.RoleName.TOPIC;
import static org.backchannel.model.Theme.ASSETS;
import static org.backchannel.model.Theme.CONTACTS;
import static org.backchannel.model.Theme.DEALS;
import static org.backchannel.model.Theme.JUSTICE;
import static org.backchannel.model.Theme.PEOPLE;
import static org.backchannel.model.Theme.PROPOSALS;
import static org.backchannel.model.Theme.SANCTIONS;
import static org.backchannel.model.Theme.STATEMENTS;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of happening or state a claim tells of, with the PLOVER event it is coded as and the roles it has of its
 * own (any claim may have place, topic, instrument, purpose, bypassed and via besides).
 */
public enum ClaimType {
    MEETING(CONTACTS, "CONSULT", "visit", ACTOR, RECIPIENT, PLACE, TOPIC),
    VISIT(CONTACTS, "CONSULT", "visit", ACTOR, RECIPIENT, PLACE, TOPIC),
    CALL(CONTACTS, "CONSULT", "phone", ACTOR, RECIPIENT, TOPIC),
    COMMUNICATION(CONTACTS, "CONSULT", "phone", ACTOR, RECIPIENT, TOPIC),
    PARTICIPATION(CONTACTS, null, null, ACTOR, RECIPIENT, TOPIC),
    ACCOMPANIMENT(CONTACTS, null, null, ACTOR, RECIPIENT, TOPIC),
    PROPOSAL(PROPOSALS, "AGREE", null, ACTOR, RECIPIENT, TOPIC, ASSET, PLACE),
    OFFER(PROPOSALS, "AGREE", null, ACTOR, RECIPIENT, TOPIC, ASSET, PLACE),
    REQUEST(PROPOSALS, "REQUEST", null, ACTOR, RECIPIENT, TOPIC, ASSET),
    APPROVAL(PROPOSALS, "CONCEDE", null, ACTOR, RECIPIENT, TOPIC, ASSET),
    REFUSAL(PROPOSALS, "REJECT", null, ACTOR, RECIPIENT, TOPIC, ASSET),
    AGREEMENT(PROPOSALS, "AGREE", null, ACTOR, TOPIC),
    WAIVER_REQUEST(SANCTIONS, "REQUEST", null, APPLICANT, AUTHORITY, BENEFICIARY, INSTRUMENT, TOPIC),
    WAIVER_DECISION(SANCTIONS, "CONCEDE", null, APPLICANT, AUTHORITY, BENEFICIARY, INSTRUMENT, TOPIC),
    DESIGNATION(SANCTIONS, "SANCTION", null, AUTHORITY, RECIPIENT, INSTRUMENT),
    DELISTING(SANCTIONS, "CONCEDE", null, AUTHORITY, RECIPIENT, INSTRUMENT),
    LISTED(SANCTIONS, null, null, RECIPIENT, AUTHORITY, INSTRUMENT),
    ASSET_FREEZE(ASSETS, "SANCTION", null, AUTHORITY, OWNER, ASSET, PLACE, TOPIC),
    ASSET_SEIZURE(ASSETS, "COERCE", "seize", AUTHORITY, OWNER, ASSET, PLACE, TOPIC),
    ASSET_USE(ASSETS, "COOPERATE", null, AUTHORITY, OWNER, ASSET, PLACE, TOPIC),
    PAYMENT(DEALS, "COOPERATE", null, PAYER, BENEFICIARY, PURPOSE),
    CHARGE(JUSTICE, "ACCUSE", null, AUTHORITY, RECIPIENT, TOPIC),
    ARREST(JUSTICE, "COERCE", "arrest", AUTHORITY, RECIPIENT, TOPIC),
    RELEASE(JUSTICE, "RETREAT", "release", AUTHORITY, RECIPIENT, TOPIC),
    JUDGMENT(JUSTICE, "SANCTION", "convict", AUTHORITY, RECIPIENT, TOPIC),
    OWNERSHIP(ASSETS, null, null, OWNER, ASSET),
    CONTROL(ASSETS, null, null, OWNER, ASSET),
    PURCHASE_INTEREST(DEALS, "AGREE", null, ACTOR, RECIPIENT, ASSET, TOPIC),
    SALE(DEALS, "AGREE", null, ACTOR, RECIPIENT, ASSET, TOPIC),
    INVESTMENT(DEALS, "AGREE", null, ACTOR, RECIPIENT, ASSET, TOPIC),
    ROLE(PEOPLE, null, null, HOLDER, ORGANIZATION, TITLE),
    APPOINTMENT(PEOPLE, null, null, RECIPIENT, ORGANIZATION, TITLE, ACTOR),
    RESIGNATION(PEOPLE, "RETREAT", "resign", RECIPIENT, ORGANIZATION, TITLE, ACTOR),
    MEMBERSHIP(PEOPLE, null, null, GROUP, MEMBER),
    FAMILY(PEOPLE, null, null, ACTOR, RECIPIENT, TITLE),
    ASSOCIATION(PEOPLE, null, null, ACTOR, RECIPIENT, TITLE),
    AID(DEALS, "AID", null, ACTOR, RECIPIENT, ASSET),
    TERRITORIAL_CONCESSION(PROPOSALS, "CONCEDE", null, ACTOR, RECIPIENT, PLACE),
    TARIFF_EXEMPTION(PROPOSALS, "CONCEDE", null, ACTOR, RECIPIENT, PLACE),
    PREPARATION(DEALS, null, null, ACTOR, TOPIC),
    STATEMENT(STATEMENTS, null, null, ACTOR, TOPIC),
    DISCLOSURE(STATEMENTS, null, null, ACTOR, TOPIC),
    DISCOVERY(STATEMENTS, null, null, ACTOR, TOPIC),
    DENIAL(STATEMENTS, "REJECT", null, ACTOR, TOPIC),
    CONCERN(STATEMENTS, "ACCUSE", null, ACTOR, RECIPIENT, TOPIC),
    ACCUSATION(STATEMENTS, "ACCUSE", "allege", ACTOR, RECIPIENT, TOPIC),
    INVESTIGATION(STATEMENTS, "ACCUSE", "investigate", ACTOR, RECIPIENT, TOPIC);

    private static final Set<ClaimType> SYMMETRIC =
            EnumSet.of(MEETING, CALL, COMMUNICATION, AGREEMENT, FAMILY, ASSOCIATION);

    private final Theme theme;
    private final @Nullable String event;
    private final @Nullable String mode;
    private final Set<RoleName> roles;

    ClaimType(Theme theme, @Nullable String event, @Nullable String mode, RoleName... roles) {
        this.theme = theme;
        this.event = event;
        this.mode = mode;
        this.roles = EnumSet.copyOf(java.util.List.of(roles));
    }

    /** The heading under which a person looks for it. */
    public Theme theme() {
        return theme;
    }

    /** The PLOVER code, which for a contact or a decision may still be sharpened by the claim itself. */
    public @Nullable Plover plover() {
        return event == null ? null : new Plover(event, mode);
    }

    /** The roles of its own. */
    public Set<RoleName> roles() {
        return EnumSet.copyOf(roles);
    }

    /** Whether actors and recipients take part alike, so that they form one set. */
    public boolean isSymmetric() {
        return SYMMETRIC.contains(this);
    }
}
