package org.backchannel.extraction.mention;

/** What a reference refers to. */
public enum Category {
    PERSON("Person"),
    COMPANY("Company"),
    ORGANISATION("Organization"),
    PUBLIC_BODY("PublicBody"),
    /** A country or union of states, as a party or as a place. */
    COUNTRY("PublicBody"),
    /** Several parties that act together. */
    GROUP("Group"),
    PLACE("Address"),
    /** A name of something unknown. */
    UNKNOWN("LegalEntity");

    private final String schema;

    Category(String schema) {
        this.schema = schema;
    }

    /** The FtM schema, or {@code Group}. */
    public String schema() {
        return schema;
    }

    /** Whether it can act. */
    public boolean isParty() {
        return this != PLACE;
    }

    public boolean isOrganisation() {
        return this == COMPANY || this == ORGANISATION || this == PUBLIC_BODY;
    }

    static Category ofSchema(String schema) {
        return switch (schema) {
            case "Person" -> PERSON;
            case "Company" -> COMPANY;
            case "PublicBody" -> PUBLIC_BODY;
            default -> ORGANISATION;
        };
    }
}
