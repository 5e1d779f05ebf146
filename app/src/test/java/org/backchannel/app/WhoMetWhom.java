package org.backchannel.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backchannel.extraction.Explanation;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.ContentId;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Mention;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;

/** An extractor that understands "Anna met Bert." and, as a gap, "somebody met". */
final class WhoMetWhom implements Extractor {

    private static final Pattern MEETING = Pattern.compile("(\\p{Lu}\\w+) (met) (\\p{Lu}\\w+)\\.");
    private static final Pattern GAP = Pattern.compile("\\p{Ll}+ (met)\\.");

    @Override
    public String version() {
        return "who-met-whom/1";
    }

    @Override
    public Reading read(Report report) {
        if (report.text().contains("stumble")) {
            throw new IllegalStateException("stumbled");
        }
        Map<String, Entity> people = new LinkedHashMap<>();
        List<Claim> claims = MEETING.matcher(report.text())
                .results()
                .map(match -> claim(report, match, people))
                .toList();
        List<Reading.Gap> gaps = GAP.matcher(report.text())
                .results()
                .map(match -> new Reading.Gap(
                        match.start(), match.end(), match.group(), span(report, match, 1), "nobody is named"))
                .toList();
        Reading.Gate gate = new Reading.Gate(claims.size(), claims.size(), Map.of());
        return new Reading(report, version(), new ArrayList<>(people.values()), claims, gate, gaps);
    }

    @Override
    public Optional<Explanation> explain(Report report, String id) {
        return read(report).claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(claim -> new Explanation(
                        claim,
                        List.of(
                                new Explanation.Step("trigger", "met", "a verb of meeting", claim.trigger()),
                                new Explanation.Step("modality", "plain", "nobody else says so", null))));
    }

    private static Claim claim(Report report, MatchResult match, Map<String, Entity> people) {
        Span trigger = span(report, match, 2);
        List<Role> roles = List.of(
                role(report, RoleName.ACTOR, span(report, match, 1), people),
                role(report, RoleName.RECIPIENT, span(report, match, 3), people));
        return new Claim(
                Claim.idOf(report.id(), ClaimType.MEETING, trigger, roles),
                ClaimType.MEETING,
                ClaimType.MEETING.plover(),
                Polarity.POSITIVE,
                Modality.ASSERTED,
                List.of(),
                trigger,
                roles,
                null,
                List.of(),
                List.of(),
                List.of(List.of(Source.outlet("Wire"))),
                new Evidence(report.id(), match.start(), match.end(), match.group()),
                "who-met-whom/1");
    }

    private static Role role(Report report, RoleName name, Span span, Map<String, Entity> people) {
        Entity entity = people.computeIfAbsent(
                span.text(),
                text -> new Entity(
                        ContentId.of("entity", report.id(), text),
                        "Person",
                        text,
                        Map.of("name", List.of(text)),
                        List.of(new Mention(span, Mention.Kind.NAME, null))));
        return new Role(name, entity.id(), null, span.text(), span.start(), span.end(), span.text(), null);
    }

    private static Span span(Report report, MatchResult match, int group) {
        return report.span(match.start(group), match.end(group));
    }
}
