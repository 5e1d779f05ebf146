package org.backchannel.extraction.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.extraction.time.Resolved;
import org.backchannel.extraction.time.Tense;
import org.backchannel.extraction.time.TimeExpression;
import org.backchannel.extraction.time.TimeExpressions;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Gives claims the times, durations and frequencies that stand with them. */
final class TimeFinder {

    private static final int FIRST_REACH = 6;
    private static final int FRONT = 3;

    private final TimeExpressions expressions;
    private final String text;
    private final @Nullable LocalDate reference;
    private @Nullable Draft lastTimed;

    TimeFinder(TimeExpressions expressions, String text, @Nullable LocalDate reference) {
        this.expressions = expressions;
        this.text = text;
        this.reference = reference;
    }

    void find(Sentence sentence, List<Draft> drafts) {
        Attachment attachment = new Attachment(sentence, drafts);
        for (TimeExpression expression : expressions.find(text, sentence.start(), sentence.end())) {
            if (expression.span().text().toLowerCase(Locale.ROOT).endsWith("now")) {
                continue;
            }
            attachment
                    .headOf(expression.span())
                    .ifPresent(head -> attach(sentence, drafts, attachment, expression, head));
        }
        fronted(sentence, drafts);
        drafts.stream()
                .filter(draft -> draft.time != null && draft.time.from() != null)
                .forEach(draft -> lastTimed = draft);
    }

    /** A date that opens a sentence dates its joined main clauses, too. */
    private static void fronted(Sentence sentence, List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.time != null && draft.time.start() <= sentence.start() + FRONT)
                .findFirst()
                .ifPresent(dated -> drafts.stream()
                        .filter(draft -> draft.time == null && sentence.is(draft.head, "conj") && draft.head.isVerb())
                        .filter(draft -> Clauses.tense(sentence, draft.head) == Clauses.tense(sentence, dated.head))
                        .forEach(draft -> draft.time = dated.time));
    }

    private void attach(
            Sentence sentence, List<Draft> drafts, Attachment attachment, TimeExpression expression, Token head) {
        switch (expression.kind()) {
            case DURATION ->
                attachment
                        .of(head, draft -> draft.type != ClaimType.ROLE)
                        .forEach(draft -> draft.qualifiers.add(qualifier(
                                Qualifier.Kind.DURATION,
                                expression.isoDuration().orElse(null),
                                expression)));
            case FREQUENCY ->
                attachment
                        .of(head, draft -> draft.type != ClaimType.ROLE)
                        .forEach(draft -> draft.qualifiers.add(qualifier(Qualifier.Kind.FREQUENCY, null, expression)));
            case RELATIVE_TO_EVENT ->
                attachment
                        .of(head, draft -> draft.time == null && draft.type != ClaimType.ROLE)
                        .forEach(draft -> relative(drafts, draft, expression));
            case POINT, PERIOD ->
                attachment
                        .of(head, draft -> draft.time == null && draft.type != ClaimType.ROLE)
                        .forEach(draft -> point(sentence, draft, expression, head));
        }
    }

    private static Qualifier qualifier(Qualifier.Kind kind, @Nullable String value, TimeExpression expression) {
        return new Qualifier(
                kind,
                value,
                expression.span().start(),
                expression.span().end(),
                expression.span().text());
    }

    private void point(Sentence sentence, Draft draft, TimeExpression expression, Token head) {
        Tense tense = tense(sentence, draft, head);
        Optional<Resolved> resolved = expression.resolve(reference, tense);
        if (isFirstSince(sentence, expression)) {
            draft.qualifiers.add(qualifier(
                    Qualifier.Kind.FIRST_SINCE, resolved.map(Resolved::from).orElse(null), expression));
            return;
        }
        draft.time = resolved.map(time -> time(time, expression, null)).orElseGet(() -> unknown(expression));
        draft.note("time", "time-expressions", tense.name().toLowerCase(Locale.ROOT), expression.span());
    }

    private static Tense tense(Sentence sentence, Draft draft, Token head) {
        Tense tense = Clauses.tense(sentence, head);
        return tense == Tense.UNKNOWN ? Clauses.tense(sentence, draft.head) : tense;
    }

    private static Time time(Resolved time, TimeExpression expression, Time.@Nullable Relative relative) {
        return new Time(
                time.from(),
                time.to(),
                time.precision(),
                time.anchor(),
                expression.span().start(),
                expression.span().end(),
                expression.span().text(),
                relative);
    }

    private static Time unknown(TimeExpression expression) {
        return new Time(
                null,
                null,
                Time.Precision.UNKNOWN,
                Time.Anchor.REPORT_DATE,
                expression.span().start(),
                expression.span().end(),
                expression.span().text(),
                null);
    }

    /** "his first visit since 2018" tells of no visit in 2018. */
    private static boolean isFirstSince(Sentence sentence, TimeExpression expression) {
        if (!expression.span().text().toLowerCase(Locale.ROOT).startsWith("since")) {
            return false;
        }
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.end() <= expression.span().start())
                .toList();
        return before.stream()
                .skip(Math.max(0, before.size() - FIRST_REACH))
                .anyMatch(token -> token.text().equalsIgnoreCase("first"));
    }

    /** A day before "in October" is no day that we know. */
    private static boolean isFineEnough(Time time, String offset) {
        return switch (time.precision()) {
            case DAY -> true;
            case MONTH, QUARTER -> offset.endsWith("M") || offset.endsWith("Y");
            case YEAR -> offset.endsWith("Y");
            case WEEK -> offset.endsWith("W");
            case SEASON, DECADE, PERIOD, UNKNOWN -> false;
        };
    }

    /** "a day earlier" hangs on what was told before: in this sentence, else the last claim with a time. */
    private void relative(List<Draft> drafts, Draft draft, TimeExpression expression) {
        Draft anchor = lastTimed;
        for (Draft other : drafts) {
            if (other != draft && other.trigger.end() <= draft.trigger.start() && other.type != ClaimType.ROLE) {
                boolean better = anchor == null
                        || anchor.sentence != draft.sentence
                        || other.time != null
                        || anchor.time == null;
                anchor = better ? other : anchor;
            }
        }
        if (anchor == null) {
            draft.time = unknown(expression);
            return;
        }
        Draft found = anchor;
        draft.timeAnchor = found;
        Optional<Resolved> resolved = Optional.ofNullable(found.time)
                .filter(time -> time.from() != null && isFineEnough(time, expression.offset()))
                .flatMap(time ->
                        expression.resolveFrom(new Resolved(time.from(), time.to(), time.precision(), time.anchor())));
        Time.Relative relative = new Time.Relative("", expression.offset());
        draft.time = resolved.map(time -> time(time, expression, relative))
                .orElseGet(() -> new Time(
                        null,
                        null,
                        Time.Precision.UNKNOWN,
                        Time.Anchor.CLAIM,
                        expression.span().start(),
                        expression.span().end(),
                        expression.span().text(),
                        relative));
        draft.note("time", "relative", "hangs on \"" + found.trigger.text() + "\"", expression.span());
    }
}
