package org.backchannel.app.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.app.output.Plain;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Entity;
import org.backchannel.model.Mention;
import org.backchannel.model.Polarity;
import org.backchannel.model.Reading;
import org.backchannel.model.RoleName;

/** Who is in a report: people and organisations with their roles and spellings, then what else is named. */
final class People {

    private static final int LONGEST = 60;
    private static final Set<String> PARTIES =
            Set.of("Person", "Organization", "Company", "PublicBody", "LegalEntity", "Group");

    private final Page page;
    private final Ink ink;

    People(Page page, Ink ink) {
        this.page = page;
        this.ink = ink;
    }

    void print(Reading reading) {
        page.line("");
        page.line(ink.heading("People and organisations"));
        List<Entity> parties = reading.entities().stream()
                .filter(entity -> PARTIES.contains(entity.schema()))
                .toList();
        if (parties.isEmpty()) {
            page.line("  none found");
        }
        parties.forEach(entity -> page.paragraph(2, 4, line(entity, reading)));
        String others = reading.entities().stream()
                .filter(entity -> !PARTIES.contains(entity.schema()))
                .map(entity -> Plain.of(entity.caption()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            page.paragraph(2, 4, ink.faint("Also named: ") + others);
        }
    }

    private String line(Entity entity, Reading reading) {
        List<String> facts = new ArrayList<>();
        Set<String> roles = roles(entity, reading);
        Set<String> spellings = texts(entity, Mention.Kind.NAME);
        spellings.remove(Plain.of(entity.caption()));
        roles.remove(Plain.of(entity.caption()));
        if (!roles.isEmpty()) {
            facts.add(String.join("; ", roles));
        }
        if (!spellings.isEmpty()) {
            facts.add("also " + String.join(", ", spellings));
        }
        int count = entity.mentions().size();
        facts.add(count == 1 ? "1 mention" : count + " mentions");
        String kind = entity.schema().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return ink.strong(Plain.of(entity.caption())) + " (" + kind + ") · " + String.join(" · ", facts);
    }

    /** What the report says they are, and how it describes them. */
    private static Set<String> roles(Entity entity, Reading reading) {
        Set<String> roles = new LinkedHashSet<>();
        reading.claims().stream()
                .filter(claim -> claim.type() == ClaimType.ROLE && claim.polarity() == Polarity.POSITIVE)
                .filter(claim -> claim.roles(RoleName.HOLDER)
                        .anyMatch(role -> entity.id().equals(role.entity())))
                .forEach(claim -> roles.add(post(claim)));
        roles.addAll(texts(entity, Mention.Kind.ROLE));
        return roles;
    }

    private static String post(Claim claim) {
        String title = claim.roles(RoleName.TITLE).map(ClaimLines::filler).collect(Collectors.joining(", "));
        String where =
                claim.roles(RoleName.ORGANIZATION).map(ClaimLines::filler).collect(Collectors.joining(", "));
        return title + (where.isEmpty() ? "" : title.isEmpty() ? where : ", " + where);
    }

    private static Set<String> texts(Entity entity, Mention.Kind kind) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> Plain.cut(Plain.of(mention.text()), LONGEST))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
