package org.backchannel.app.summary;

import static org.backchannel.model.RoleName.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** A small report and a reading of it, made by hand. */
final class Story {

    private static final String TEXT = """
            The envoy Anna Berg secretly met the head of Nordgas in Geneva on 2 April, the Morning Post said.

            She is said to own part of Nordgas.

            Nordgas denied that it plans to sell the Baltic field, worth about $2 billion, to Sudoil before the\
             end of the year, and said that nothing of the kind had ever been discussed with anybody, neither with\
             the government nor with any of the companies that the Morning Post and other newspapers had named.
            """;

    private final Report report = Report.of(
            TEXT,
            "A meeting in Geneva",
            "Daily Wire",
            null,
            "2025-04-03",
            Report.DateSource.METADATA,
            "en",
            "ab".repeat(32));
    private final Entity anna = new Entity(
            "anna",
            "Person",
            "Anna Berg",
            Map.of(),
            List.of(
                    new Mention(span("Anna Berg"), Mention.Kind.NAME, null),
                    new Mention(span("The envoy"), Mention.Kind.ROLE, null),
                    new Mention(span("She"), Mention.Kind.PRONOUN, Link.to(span("Anna Berg"), "pronoun"))));
    private final Entity nordgas = new Entity(
            "nordgas", "Company", "Nordgas", Map.of(), List.of(new Mention(span("Nordgas"), Mention.Kind.NAME, null)));
    private final Entity geneva = new Entity(
            "geneva", "Address", "Geneva", Map.of(), List.of(new Mention(span("Geneva"), Mention.Kind.NAME, null)));
    private final Source post = new Source("Morning Post", Source.Kind.NAMED, null, "said", null, null, null, null);
    private final Source unnamed = new Source("people", Source.Kind.ANONYMOUS, null, "said", null, null, null, null);

    Reading reading() {
        return new Reading(
                report,
                "hand/1",
                List.of(anna, nordgas, geneva),
                List.of(meeting(), ownership(), sale()),
                new Reading.Gate(5, 3, Map.of("quote differs", 2)),
                List.of(new Reading.Gap(0, 9, "The envoy", span("envoy"), "no verb")));
    }

    private Claim meeting() {
        Span date = span("2 April");
        return claim(
                "a1b2c3d4e5f6",
                ClaimType.MEETING,
                Modality.REPORTED,
                "met",
                sentence("The envoy", "Post said."),
                List.of(
                        role(ACTOR, anna, "Anna Berg"),
                        role(RECIPIENT, null, "the head of Nordgas"),
                        role(PLACE, geneva, "Geneva")),
                new Time(
                        "2025-04-02",
                        "2025-04-02",
                        Time.Precision.DAY,
                        Time.Anchor.REPORT_DATE,
                        date.start(),
                        date.end(),
                        date.text(),
                        null),
                List.of(new Qualifier(Qualifier.Kind.SECRECY, null, 20, 28, "secretly")),
                List.of(),
                List.of(),
                post);
    }

    private Claim ownership() {
        return claim(
                "0f0f0f0f1234",
                ClaimType.OWNERSHIP,
                Modality.REPORTED,
                "own",
                sentence("She is", "of Nordgas."),
                List.of(role(OWNER, anna, "She"), role(ASSET, nordgas, "Nordgas")),
                null,
                List.of(),
                List.of(),
                List.of("is said to"),
                unnamed);
    }

    private Claim sale() {
        return claim(
                "99887766aabb",
                ClaimType.SALE,
                Modality.DENIED,
                "sell",
                sentence("Nordgas denied", "had named."),
                List.of(
                        role(ACTOR, nordgas, "Nordgas"),
                        role(RECIPIENT, null, "Sudoil"),
                        role(ASSET, null, "the Baltic field")),
                null,
                List.of(),
                List.of(new Amount(new BigDecimal("2E9"), "USD", null, true, 0, 16, "about $2 billion")),
                List.of(),
                new Source("Nordgas", Source.Kind.NAMED, "nordgas", "said", null, null, null, null));
    }

    private Claim claim(
            String id,
            ClaimType type,
            Modality modality,
            String trigger,
            Span evidence,
            List<Role> roles,
            @Nullable Time time,
            List<Qualifier> qualifiers,
            List<Amount> amounts,
            List<String> hedges,
            Source origin) {
        return new Claim(
                id,
                type,
                type.plover(),
                Polarity.POSITIVE,
                modality,
                hedges,
                span(trigger),
                roles,
                time,
                qualifiers,
                amounts,
                List.of(List.of(Source.outlet("Daily Wire")), List.of(origin)),
                new Evidence(report.id(), evidence.start(), evidence.end(), evidence.text()),
                "hand/1");
    }

    private Role role(RoleName name, @Nullable Entity entity, String text) {
        Span span = span(text);
        return new Role(
                name,
                entity == null ? null : entity.id(),
                null,
                entity == null ? null : entity.caption(),
                span.start(),
                span.end(),
                text,
                null);
    }

    private Span sentence(String from, String to) {
        return report.span(report.text().indexOf(from), report.text().indexOf(to) + to.length());
    }

    private Span span(String text) {
        int start = report.text().indexOf(text);
        return report.span(start, start + text.length());
    }
}
