package org.backchannel.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Link;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What every claim passes, whoever made it: the quote equals the slice of the stored text; trigger, time, amounts and
 * qualifiers stand in it as they say; each role stands in it or is linked by a recorded rule to what does; every name
 * stands in the text. What fails is counted by reason. One gate serves one reading; not for several threads.
 */
public final class EvidenceGate {

    private final Report report;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private final Map<String, Integer> rejected = new TreeMap<>();
    private int proposed;
    private int kept;

    /** A gate for claims about these entities of a report. */
    public EvidenceGate(Report report, List<Entity> entities) {
        this.report = report;
        entities.forEach(entity -> this.entities.add(entity.id()));
    }

    /** Whether the claim holds up; counts it either way. */
    public boolean admits(Claim claim) {
        proposed++;
        Optional<String> objection = objection(claim);
        objection.ifPresent(reason -> rejected.merge(reason, 1, Integer::sum));
        if (objection.isEmpty()) {
            kept++;
        }
        return objection.isEmpty();
    }

    /** What was proposed, kept and rejected so far. */
    public Reading.Gate account() {
        return new Reading.Gate(proposed, kept, rejected);
    }

    private Optional<String> objection(Claim claim) {
        Evidence evidence = claim.evidence();
        if (!evidence.report().equals(report.id())) {
            return Optional.of("evidence of another report");
        }
        if (!stands(evidence.start(), evidence.end(), evidence.quote())) {
            return Optional.of("quote differs from the text");
        }
        if (!inside(evidence, claim.trigger())) {
            return Optional.of("trigger outside the evidence");
        }
        if (claim.roles().stream().noneMatch(role -> claim.type().roles().contains(role.role()))) {
            return Optional.of("no role of its type");
        }
        return claim.roles().stream()
                .flatMap(role -> objection(evidence, role).stream())
                .findFirst()
                .or(() -> details(claim))
                .or(() -> sources(claim))
                .or(() -> seen.add(claim.id()) ? Optional.empty() : Optional.of("the same claim twice"));
    }

    private Optional<String> objection(Evidence evidence, Role role) {
        if (!stands(role.start(), role.end(), role.text())) {
            return Optional.of("role differs from the text");
        }
        Link link = role.link();
        if (link != null && !stands(link.start(), link.end(), link.text())) {
            return Optional.of("link differs from the text");
        }
        if (!inside(evidence, role.span()) && link == null) {
            return Optional.of("role outside the evidence without a link");
        }
        String name = role.name();
        if (name != null && !isNamed(name, role, link)) {
            return Optional.of("name that does not stand in the text");
        }
        return role.entity() == null || entities.contains(role.entity())
                ? Optional.empty()
                : Optional.of("role of an unknown entity");
    }

    /** Most names stand in the role or its link; looking through the whole text is only for the others. */
    private boolean isNamed(String name, Role role, @Nullable Link link) {
        return name.equals(role.text()) || link != null && name.equals(link.text()) || standsSomewhere(name);
    }

    private boolean standsSomewhere(String name) {
        if (!found.contains(name) && report.text().contains(name)) {
            found.add(name);
        }
        return found.contains(name);
    }

    private Optional<String> details(Claim claim) {
        Evidence evidence = claim.evidence();
        Stream<Span> spans = Stream.concat(
                claim.qualifiers().stream().map(Qualifier::span),
                claim.amounts().stream().map(Amount::span));
        if (!spans.allMatch(span -> inside(evidence, span))) {
            return Optional.of("qualifier or amount outside the evidence");
        }
        return claim.time() == null || inside(evidence, claim.time().span())
                ? Optional.empty()
                : Optional.of("time outside the evidence");
    }

    private Optional<String> sources(Claim claim) {
        boolean stand = claim.attribution().stream().flatMap(List::stream).allMatch(this::stands);
        return stand ? Optional.empty() : Optional.of("source that does not stand in the text");
    }

    private boolean stands(Source source) {
        if (source.kind() == Source.Kind.OUTLET) {
            return true;
        }
        Integer start = source.start();
        Integer end = source.end();
        String text = source.text();
        return start != null
                && end != null
                && text != null
                && stands(start, end, text)
                && standsSomewhere(source.name());
    }

    private boolean inside(Evidence evidence, Span span) {
        return evidence.span().contains(span) && stands(span.start(), span.end(), span.text());
    }

    private boolean stands(int start, int end, String text) {
        return start >= 0
                && end <= report.text().length()
                && report.text().startsWith(text, start)
                && end - start == text.length();
    }
}
