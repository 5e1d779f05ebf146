package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.model.Span;

/** Finds date, period, duration and frequency expressions in a stretch of text. Immutable, safe for several threads. */
public final class TimeExpressions {

    private final Grammar grammar;

    TimeExpressions(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The expressions of English, read from the data files on first use. */
    public static TimeExpressions english() {
        return English.EXPRESSIONS;
    }

    /** Loads the data files once, when first asked for. */
    private static final class English {
        static final TimeExpressions EXPRESSIONS = new TimeExpressions(GrammarFiles.english());
    }

    /**
     * The expressions between two offsets, in order, none overlapping another, each the longest that begins where it
     * does. Their spans count from the beginning of {@code text}.
     */
    public List<TimeExpression> find(String text, int start, int end) {
        Tokens tokens = grammar.tokenizer().tokens(text, start, end);
        Matching matching = new Matching(grammar, tokens);
        List<TimeExpression> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.count()) {
            Optional<Longest> longest = longest(text, start, end, tokens, matching, token);
            longest.flatMap(match -> match.expression(text, tokens)).ifPresent(found::add);
            token = longest.map(Longest::end).orElse(token + 1);
        }
        return found;
    }

    private Optional<Longest> longest(String text, int start, int end, Tokens tokens, Matching matching, int token) {
        if (!grammar.mayStart(tokens.word(token)) || !Boundaries.mayStart(text, start, tokens.start(token))) {
            return Optional.empty();
        }
        Longest longest = null;
        for (Grammar.Top top : grammar.expressions()) {
            for (Matching.Match match : matching.at(top.rule(), token)) {
                boolean longer = longest == null || match.end() > longest.end;
                if (longer && Boundaries.mayEnd(text, end, tokens.end(match.end() - 1))) {
                    longest = new Longest(token, match.end(), top.section(), (Meaning) match.value());
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The longest match from a token. */
    private record Longest(int start, int end, Grammar.Section section, Meaning meaning) {

        Optional<TimeExpression> expression(String text, Tokens tokens) {
            Span span = Span.of(text, tokens.start(start), tokens.end(end - 1));
            return kind().map(kind -> new TimeExpression(span, kind, meaning));
        }

        private Optional<TimeExpression.Kind> kind() {
            return switch (section) {
                case NOTHING -> Optional.empty();
                case POINT -> Optional.of(TimeExpression.Kind.POINT);
                case PERIOD -> Optional.of(TimeExpression.Kind.PERIOD);
                case RELATIVE -> Optional.of(TimeExpression.Kind.RELATIVE_TO_EVENT);
                case DURATION -> Optional.of(TimeExpression.Kind.DURATION);
                case FREQUENCY -> Optional.of(TimeExpression.Kind.FREQUENCY);
            };
        }
    }
}
