package org.backchannel.extraction.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** One case of the specifications that has one absolute answer. */
record DateCase(
        String file,
        String input,
        @Nullable LocalDate reference,
        int start,
        int end,
        String timex,
        ExpectedDays expected) {

    private static final Pattern FUTURE = Pattern.compile("'ll | will ");
    private static final Pattern PAST = Pattern.compile(" (went|was|were|had|have|did|came|left|could have) ");

    /** The case, where it is one that is scored. */
    static Optional<DateCase> of(String file, JsonNode node) {
        JsonNode results = node.path("Results");
        JsonNode value = results.path(0).path("Value");
        if (results.size() != 1 || !value.path("FutureResolution").equals(value.path("PastResolution"))) {
            return Optional.empty();
        }
        String timex = value.path("Timex").asText();
        String day = node.path("Context").path("ReferenceDateTime").asText();
        int start = results.path(0).path("Start").asInt();
        int end = start + results.path(0).path("Length").asInt();
        return ExpectedDays.of(timex)
                .map(expected ->
                        new DateCase(file, node.path("Input").asText(), reference(day), start, end, timex, expected));
    }

    private static @Nullable LocalDate reference(String dateTime) {
        return dateTime.length() < 10 ? null : LocalDate.parse(dateTime.substring(0, 10));
    }

    Score.Outcome outcome() {
        List<TimeExpression> found = TimeExpressions.english().find(input, 0, input.length()).stream()
                .filter(expression -> expression.span().start() < end
                        && start < expression.span().end())
                .toList();
        Optional<Resolved> resolved =
                found.stream().map(this::resolve).flatMap(Optional::stream).findFirst();
        return new Score.Outcome(
                file,
                input,
                timex,
                resolved.map(days -> days.from() + "/" + days.to()).orElse(""),
                !found.isEmpty(),
                resolved.filter(expected::agrees).isPresent());
    }

    private Optional<Resolved> resolve(TimeExpression expression) {
        if (expression.kind() == TimeExpression.Kind.RELATIVE_TO_EVENT && reference != null) {
            Resolved today = Bounds.day(reference).resolved(Time.Anchor.REPORT_DATE);
            return expression.resolveFrom(today);
        }
        return expression.resolve(reference, tense());
    }

    private Tense tense() {
        String lower = input.toLowerCase(Locale.ROOT);
        if (FUTURE.matcher(lower).find()) {
            return Tense.FUTURE;
        }
        return PAST.matcher(lower).find() ? Tense.PAST : Tense.UNKNOWN;
    }
}
