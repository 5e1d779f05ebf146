package org.backchannel.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.extraction.mention.Reference;
import org.backchannel.extraction.mention.Referent;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Evidence;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.Modality;
import org.backchannel.model.Plover;
import org.backchannel.model.Polarity;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Makes claims of drafts: ids, evidence, links from role to entity and from claim to claim. */
final class Assembler {

    private final Report report;
    private final EntityIds ids;
    private final Map<Draft, String> claimIds = new IdentityHashMap<>();

    Assembler(Report report, EntityIds ids) {
        this.report = report;
        this.ids = ids;
    }

    /** The claims of the drafts, each at the index of its draft. */
    List<Claim> claims(List<Draft> drafts) {
        drafts.forEach(draft -> claimIds.put(draft, id(draft)));
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(claim(draft, drafts));
        }
        return claims;
    }

    private String id(Draft draft) {
        return Claim.idOf(
                report.id(),
                draft.type,
                draft.trigger,
                sorted(draft).stream().map(filled -> role(filled, null)).toList());
    }

    private static List<Draft.Filled> sorted(Draft draft) {
        return draft.roles.stream()
                .sorted(Comparator.comparing((Draft.Filled filled) -> filled.role())
                        .thenComparingInt(filled -> filled.span().start()))
                .toList();
    }

    private Claim claim(Draft draft, List<Draft> drafts) {
        List<Role> roles = sorted(draft).stream()
                .map(filled -> role(
                        filled, inner(filled, draft, drafts).map(claimIds::get).orElse(null)))
                .toList();
        Sentence sentence = draft.sentence;
        Evidence evidence = new Evidence(
                report.id(),
                sentence.start(),
                sentence.end(),
                report.text().substring(sentence.start(), sentence.end()));
        return new Claim(
                claimIds.getOrDefault(draft, ""),
                draft.type,
                plover(draft),
                draft.polarity,
                draft.modality,
                draft.hedges.stream().distinct().toList(),
                draft.trigger,
                roles,
                time(draft),
                draft.qualifiers,
                draft.amounts,
                draft.attribution,
                evidence,
                RulesExtractor.VERSION);
    }

    private @Nullable Time time(Draft draft) {
        Time time = draft.time;
        Draft anchor = draft.timeAnchor;
        if (time == null || anchor == null || time.relative() == null) {
            return time;
        }
        Time.Relative relative = new Time.Relative(
                claimIds.getOrDefault(anchor, ""), time.relative().offset());
        return new Time(
                time.from(),
                time.to(),
                time.precision(),
                time.anchor(),
                time.start(),
                time.end(),
                time.text(),
                relative);
    }

    /** A decision is coded by its outcome; what does not happen is a rejection. */
    private static @Nullable Plover plover(Draft draft) {
        boolean decision = draft.type == ClaimType.WAIVER_DECISION;
        if (decision && draft.polarity == Polarity.NEGATIVE) {
            return new Plover("REJECT", null);
        }
        if (draft.type == ClaimType.DESIGNATION && draft.modality == Modality.HYPOTHETICAL) {
            return new Plover("THREATEN", null);
        }
        return draft.type.plover();
    }

    /** The claim that a role's words make, where they make one: the one whose trigger heads them, or stands highest in them. */
    private static Optional<Draft> inner(Draft.Filled filled, Draft outer, List<Draft> drafts) {
        boolean clause = filled.role() == RoleName.TOPIC
                || filled.role() == RoleName.PURPOSE
                || filled.role() == RoleName.INSTRUMENT;
        if (!clause) {
            return Optional.empty();
        }
        Sentence sentence = outer.sentence;
        return drafts.stream()
                .filter(draft -> draft != outer && draft.sentence == sentence && draft.type != ClaimType.ROLE)
                .filter(draft -> filled.span().contains(draft.trigger) && sentence.isUnder(draft.head, filled.head()))
                .min(Comparator.comparingLong(
                                (Draft draft) -> sentence.ancestors(draft.head).count())
                        .thenComparingInt(draft -> draft.trigger.start()));
    }

    private Role role(Draft.Filled filled, @Nullable String claim) {
        Reference reference = filled.reference();
        Span span = filled.span();
        Optional<Referent> referent = reference == null ? Optional.empty() : reference.referent();
        String name = referent.map(one -> one.best().text()).orElse(null);
        String entity = referent.map(ids::of).orElse(null);
        return new Role(
                filled.role(),
                entity,
                claim,
                name,
                span.start(),
                span.end(),
                span.text(),
                link(filled, reference, referent));
    }

    private static @Nullable Link link(
            Draft.Filled filled, @Nullable Reference reference, Optional<Referent> referent) {
        if (filled.link() != null || reference == null || referent.isEmpty()) {
            return filled.link();
        }
        Reference best = referent.get().best();
        boolean names = reference.kind() == Mention.Kind.NAME && best.text().equals(reference.text());
        if (names || best == reference) {
            return null;
        }
        String rule = reference.link().map(Link::rule).orElse("same-name");
        return Link.to(best.span(), rule);
    }
}
