package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An example of a data file: a text with the expression in square brackets, the reference day, the tense and what is
 * expected: {@code from/to} (a point once, an open end empty), an ISO duration, {@code ?} for an expression without a
 * value, {@code none} for no expression.
 */
record Example(String text, @Nullable LocalDate reference, Tense tense, String expected) {

    static Example parse(String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 4) {
            throw new IllegalArgumentException("text | reference | tense | expected, not " + line);
        }
        String day = columns[1].strip();
        String tense = columns[2].strip();
        return new Example(
                columns[0].strip(),
                day.isEmpty() ? null : LocalDate.parse(day),
                tense.isEmpty() ? Tense.UNKNOWN : Tense.valueOf(tense),
                columns[3].strip());
    }

    String plain() {
        return text.replace("[", "").replace("]", "");
    }

    /** The expression and value that the example asks for, as {@link #found} writes them. */
    String wanted() {
        return expected.equals("none")
                ? "[]"
                : "[" + text.substring(text.indexOf('[') + 1, text.indexOf(']')) + " = " + expected + "]";
    }

    /** What is found in its text. */
    String found() {
        List<TimeExpression> found = TimeExpressions.english().find(plain(), 0, plain().length());
        return found.stream()
                .map(expression -> expression.span().text() + " = " + value(expression))
                .toList()
                .toString();
    }

    private String value(TimeExpression expression) {
        if (!expression.offset().isEmpty()) {
            return expression.offset();
        }
        return expression
                .isoDuration()
                .or(() -> expression.resolve(reference, tense).map(Example::written))
                .orElse("?");
    }

    static String written(Resolved resolved) {
        return Objects.equals(resolved.from(), resolved.to())
                ? String.valueOf(resolved.from())
                : Optional.ofNullable(resolved.from()).orElse("") + "/"
                        + Optional.ofNullable(resolved.to()).orElse("");
    }
}
