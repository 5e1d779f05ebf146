package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backchannel.model.Amount;
import org.backchannel.model.Link;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Reads what hangs on a claim beside its roles. */
final class PartReader {

    private static final Pattern ISO_PREFIX = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final LineCheck check;

    PartReader(LineCheck check) {
        this.check = check;
    }

    @Nullable
    Link link(JsonNode node) {
        Span span = LineCheck.isAbsent(node) ? null : check.span(node, "link");
        return span == null ? null : Link.to(span, node.path("rule").asText("gold"));
    }

    @Nullable
    Time time(JsonNode node) {
        Span span = LineCheck.isAbsent(node) ? null : check.span(node, "time");
        return span == null
                ? null
                : new Time(
                        day(node.path("from"), span),
                        day(node.path("to"), span),
                        check.word(Time.Precision.class, node.path("precision"), "precision", Time.Precision.UNKNOWN),
                        check.word(Time.Anchor.class, node.path("anchor"), "anchor", Time.Anchor.EXPLICIT),
                        span.start(),
                        span.end(),
                        span.text(),
                        null);
    }

    private @Nullable String day(JsonNode node, Span span) {
        String value = LineCheck.string(node);
        if (value != null && !ISO_PREFIX.matcher(value).matches()) {
            check.problem(span.start(), "time \"" + value + "\" is no ISO 8601 year, month or day");
            return null;
        }
        return value;
    }

    List<Qualifier> qualifiers(JsonNode nodes) {
        return each(nodes, this::qualifier);
    }

    private @Nullable Qualifier qualifier(JsonNode node) {
        Span span = check.span(node, "qualifier");
        Qualifier.Kind kind = check.word(Qualifier.Kind.class, node.path("kind"), "qualifier kind");
        return span == null || kind == null
                ? null
                : new Qualifier(kind, LineCheck.string(node.path("value")), span.start(), span.end(), span.text());
    }

    List<Amount> amounts(JsonNode nodes) {
        return each(nodes, this::amount);
    }

    private @Nullable Amount amount(JsonNode node) {
        Span span = check.span(node, "amount");
        return span == null
                ? null
                : new Amount(
                        node.path("value").decimalValue(),
                        LineCheck.string(node.path("currency")),
                        LineCheck.string(node.path("unit")),
                        node.path("approximate").asBoolean(),
                        span.start(),
                        span.end(),
                        span.text());
    }

    List<List<Source>> attribution(JsonNode chain) {
        return each(chain, link -> each(link, this::source));
    }

    private @Nullable Source source(JsonNode node) {
        Source.Kind kind = check.word(Source.Kind.class, node.path("kind"), "source kind", Source.Kind.NAMED);
        if (kind == Source.Kind.OUTLET && !node.has("start")) {
            return Source.outlet(node.path("name").asText(node.path("text").asText()));
        }
        Span span = check.span(node, "source");
        return span == null
                ? null
                : new Source(
                        node.path("name").asText(span.text()),
                        kind,
                        null,
                        null,
                        span.start(),
                        span.end(),
                        span.text(),
                        link(node.path("link")));
    }

    private static <T> List<T> each(JsonNode nodes, Function<JsonNode, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        for (JsonNode node : nodes) {
            T part = read.apply(node);
            if (part != null) {
                all.add(part);
            }
        }
        return all;
    }
}
