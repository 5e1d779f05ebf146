package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Evidence;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a line: a wrong part is left out, a wrong type or trigger leaves out the claim. */
final class ClaimReader {

    static final String ANNOTATOR = "human:gold";

    private final LineCheck check;
    private final PartReader parts;
    private final String report;

    ClaimReader(LineCheck check, String report) {
        this.check = check;
        this.parts = new PartReader(check);
        this.report = report;
    }

    @Nullable
    Claim read(JsonNode line) {
        ClaimType type = check.word(ClaimType.class, line.path("type"), "type");
        Span trigger = check.span(line.path("trigger"), "trigger");
        return type == null || trigger == null ? null : claim(line, type, trigger);
    }

    private Claim claim(JsonNode line, ClaimType type, Span trigger) {
        List<Role> roles = roles(line.path("roles"));
        return new Claim(
                Claim.idOf(report, type, trigger, roles),
                type,
                type.plover(),
                check.word(Polarity.class, line.path("polarity"), "polarity", Polarity.POSITIVE),
                check.word(Modality.class, line.path("modality"), "modality", Modality.ASSERTED),
                hedges(line.path("hedges")),
                trigger,
                roles,
                parts.time(line.path("time")),
                parts.qualifiers(line.path("qualifiers")),
                parts.amounts(line.path("amounts")),
                parts.attribution(line.path("attribution")),
                evidence(line.path("evidence"), trigger),
                ANNOTATOR);
    }

    private List<Role> roles(JsonNode nodes) {
        List<Role> roles = new ArrayList<>();
        for (JsonNode node : nodes) {
            RoleName name = check.word(RoleName.class, node.path("role"), "role");
            Span span = check.span(node, "role " + node.path("role").asText());
            if (name != null && span != null) {
                roles.add(new Role(
                        name,
                        null,
                        LineCheck.string(node.path("claim")),
                        null,
                        span.start(),
                        span.end(),
                        span.text(),
                        parts.link(node.path("link"))));
            }
        }
        return roles;
    }

    private List<String> hedges(JsonNode nodes) {
        List<String> hedges = new ArrayList<>();
        for (JsonNode node : nodes) {
            String words = node.has("start") ? slice(node) : node.path("text").asText(node.asText());
            if (words != null) {
                hedges.add(words);
            }
        }
        return hedges;
    }

    private @Nullable String slice(JsonNode node) {
        Span span = check.span(node, "hedge");
        return span == null ? null : span.text();
    }

    private Evidence evidence(JsonNode node, Span trigger) {
        Span stated = LineCheck.isAbsent(node) ? null : check.span(node, "evidence");
        Span span = stated == null ? trigger : stated;
        return new Evidence(report, span.start(), span.end(), span.text());
    }
}
