package org.backchannel.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the right side of a pattern: calls of {@link Makers}, names of captured values, whole numbers and
 * {@code .symbols}, such as {@code away(.week, -1)}. A name that is captured on other ways through the pattern only is
 * absent on this one.
 */
final class Expressions {

    private static final Pattern PIECE = Pattern.compile("[(),]|[^\\s(),]+");

    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Integer> slots;
    private final Set<String> names;
    private int at;

    private Expressions(String text, Map<String, Integer> slots, Set<String> names) {
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        this.slots = slots;
        this.names = names;
    }

    /**
     * Reads an expression.
     *
     * @param slots where this way through the pattern keeps its captures
     * @param names all captures of the pattern
     */
    static Sequence.Expression read(String text, Map<String, Integer> slots, Set<String> names) {
        Expressions reader = new Expressions(text, slots, names);
        Sequence.Expression expression = reader.expression();
        if (reader.at < reader.pieces.size()) {
            throw new IllegalArgumentException("too much after the meaning in \"" + text + "\"");
        }
        return expression;
    }

    private Sequence.Expression expression() {
        String piece = pieces.get(at++);
        if (at < pieces.size() && pieces.get(at).equals("(")) {
            return call(Makers.named(piece), arguments());
        }
        if (piece.startsWith(".")) {
            Object symbol = Makers.symbol(piece.substring(1));
            return values -> symbol;
        }
        if (piece.matches("-?\\d+")) {
            Integer number = Integer.valueOf(piece);
            return values -> number;
        }
        return captured(piece);
    }

    private Sequence.Expression captured(String name) {
        Integer slot = slots.get(name);
        if (slot != null) {
            return values -> values[slot];
        }
        if (!names.contains(name)) {
            throw new IllegalArgumentException("nothing is called " + name + " in the pattern");
        }
        return values -> null;
    }

    private List<Sequence.Expression> arguments() {
        List<Sequence.Expression> arguments = new ArrayList<>();
        at++;
        while (!pieces.get(at).equals(")")) {
            if (pieces.get(at).equals(",")) {
                at++;
            }
            arguments.add(expression());
        }
        at++;
        return arguments;
    }

    private static Sequence.Expression call(Makers.Maker maker, List<Sequence.Expression> arguments) {
        return values -> {
            List<@Nullable Object> given = new ArrayList<>();
            for (Sequence.Expression argument : arguments) {
                given.add(argument.value(values));
            }
            return maker.make(new Arguments(given));
        };
    }
}
