package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.backchannel.model.Json;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** Holds what one line of a gold file says against the text it speaks of. */
final class LineCheck {

    private final String file;
    private final int line;
    private final String text;
    private final List<Problem> problems;

    LineCheck(String file, int line, String text, List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.problems = problems;
    }

    /** The span that the node gives, or nothing (and a problem) if it is not the text's slice. */
    @Nullable
    Span span(JsonNode node, String what) {
        JsonNode start = node.path("start");
        JsonNode end = node.path("end");
        if (!start.isInt() || !end.isInt()) {
            problem(null, what + " has no start and end");
            return null;
        }
        return slice(start.intValue(), end.intValue(), quoted(node), what);
    }

    private @Nullable Span slice(int start, int end, @Nullable String quoted, String what) {
        if (start < 0 || start >= end || end > text.length()) {
            problem(start, what + " " + start + "-" + end + " lies outside the text or is empty");
            return null;
        }
        Span span = Span.of(text, start, end);
        if (quoted != null && !quoted.equals(span.text())) {
            problem(start, what + " says \"" + quoted + "\" where the text has \"" + span.text() + "\"");
            return null;
        }
        return span;
    }

    private static @Nullable String quoted(JsonNode node) {
        return string(node.has("quote") ? node.path("quote") : node.path("text"));
    }

    /** The constant that the word names, or nothing (and a problem) if the contract has no such word. */
    <E extends Enum<E>> @Nullable E word(Class<E> choice, JsonNode node, String what) {
        String word = node.asText();
        for (E constant : choice.getEnumConstants()) {
            if (Json.word(constant).equals(word)) {
                return constant;
            }
        }
        problem(null, what + " \"" + word + "\" is none of the contract");
        return null;
    }

    /** The constant that the word names, or {@code absent} where the node is missing or wrong. */
    <E extends Enum<E>> E word(Class<E> choice, JsonNode node, String what, E absent) {
        if (isAbsent(node)) {
            return absent;
        }
        E found = word(choice, node, what);
        return found == null ? absent : found;
    }

    void problem(@Nullable Integer offset, String message) {
        problems.add(new Problem(file, line, offset, message));
    }

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static @Nullable String string(JsonNode node) {
        return isAbsent(node) ? null : node.asText();
    }
}
