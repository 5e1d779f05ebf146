package org.backchannel.extraction.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern's notation: words, {@code CLASSES}, {@code <rules>}, {@code [options]}, {@code (one|other)} and
 * <code>{neighbours}</code>. Options and alternatives are written out: what comes back is every way through.
 */
final class Notation {

    private static final Pattern PIECE = Pattern.compile("[\\[\\](){}|]|[^\\s\\[\\](){}|]+");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Z0-9]*");

    private final Deque<String> pieces = new ArrayDeque<>();
    private final String notation;

    private Notation(String notation) {
        this.notation = notation;
        Matcher matcher = PIECE.matcher(notation);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
    }

    static List<List<Atom>> ways(String notation) {
        Notation reader = new Notation(notation);
        List<List<Atom>> ways = reader.alternatives();
        if (!reader.pieces.isEmpty()) {
            throw reader.broken();
        }
        return ways;
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("brackets do not match in \"" + notation + "\"");
    }

    private List<List<Atom>> alternatives() {
        List<List<Atom>> all = new ArrayList<>(sequence());
        while ("|".equals(pieces.peek())) {
            pieces.remove();
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Atom>> sequence() {
        List<List<Atom>> ways = List.of(List.of());
        while (!pieces.isEmpty() && !"|])}".contains(pieces.peek())) {
            ways = product(ways, item());
        }
        return ways;
    }

    private static List<List<Atom>> product(List<List<Atom>> heads, List<List<Atom>> tails) {
        List<List<Atom>> all = new ArrayList<>();
        for (List<Atom> head : heads) {
            for (List<Atom> tail : tails) {
                List<Atom> way = new ArrayList<>(head);
                way.addAll(tail);
                all.add(way);
            }
        }
        return all;
    }

    private List<List<Atom>> item() {
        String piece = pieces.remove();
        return switch (piece) {
            case "[" -> {
                List<List<Atom>> ways = new ArrayList<>(closed("]"));
                ways.add(List.of());
                yield ways;
            }
            case "(" -> closed(")");
            case "{" -> List.of(List.of(beside()));
            default -> List.of(List.of(atom(piece)));
        };
    }

    private List<List<Atom>> closed(String bracket) {
        List<List<Atom>> ways = alternatives();
        if (!bracket.equals(pieces.poll())) {
            throw broken();
        }
        return ways;
    }

    private Atom beside() {
        List<String> words = new ArrayList<>();
        for (String piece = pieces.poll(); !"}".equals(piece); piece = pieces.poll()) {
            if (piece == null) {
                throw broken();
            }
            if (!piece.equals("|")) {
                words.add(piece);
            }
        }
        boolean negated = words.removeIf("!"::equals);
        return new Atom.Beside(negated, words);
    }

    private static Atom atom(String piece) {
        if (piece.startsWith("..")) {
            return new Atom.Words(Integer.parseInt(piece.substring(2)));
        }
        boolean glued = piece.startsWith("~");
        String bare = glued ? piece.substring(1) : piece;
        int colon = bare.indexOf(':');
        String what = bare.substring(colon + 1);
        String name = colon > 0
                ? bare.substring(0, colon)
                : what.replaceAll("[<>]", "").toLowerCase(Locale.ROOT);
        if (what.startsWith("<")) {
            return new Atom.Reference(name, what.substring(1, what.length() - 1));
        }
        return CLASS_NAME.matcher(what).matches() ? new Atom.Member(name, what, glued) : new Atom.Literal(bare, glued);
    }
}
