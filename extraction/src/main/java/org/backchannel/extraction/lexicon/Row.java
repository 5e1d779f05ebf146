package org.backchannel.extraction.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of a table.
 *
 * @param where file and line, for messages
 * @param cells by column
 */
public record Row(String where, Map<String, String> cells) {

    private static final String BETWEEN = "\\|";

    /** The cell as it stands, empty where nothing stands there. */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(where + ": there is no column " + column);
        }
        return cell;
    }

    /** The parts of a cell, between which {@code |} stands. */
    public List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    public boolean flag(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new IllegalStateException(where + ": " + column + " is neither yes nor no");
        };
    }

    /** The constant a cell names, in lower case and with hyphens. */
    public <E extends Enum<E>> E word(String column, Class<E> words) {
        String name = text(column).replace('-', '_').toUpperCase(Locale.ROOT);
        try {
            return Enum.valueOf(words, name);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(where + ": " + column + " cannot be \"" + text(column) + "\"", e);
        }
    }
}
