package org.backchannel.model;

/** The part that somebody or something plays in a claim. */
public enum RoleName {
    ACTOR,
    RECIPIENT,
    APPLICANT,
    AUTHORITY,
    BENEFICIARY,
    OWNER,
    PAYER,
    HOLDER,
    ORGANIZATION,
    GROUP,
    MEMBER,
    ASSET,
    TITLE,
    PLACE,
    TOPIC,
    INSTRUMENT,
    PURPOSE,
    /** Who was kept out or in the dark. */
    BYPASSED,
    /** The go-between. */
    VIA;

    /** Whether the role names a party or a thing, so that two claims that differ in it are two claims. */
    public boolean isMain() {
        return compareTo(ASSET) <= 0;
    }
}
