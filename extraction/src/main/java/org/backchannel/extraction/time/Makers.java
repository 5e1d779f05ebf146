package org.backchannel.extraction.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the right side of a pattern may use, and the meanings they make. */
final class Makers {

    /** Makes a value; null where the values make none. */
    interface Maker {
        @Nullable
        Object make(Arguments given);
    }

    private static final Map<String, Maker> ALL = all();

    private Makers() {}

    static Maker named(String name) {
        Maker maker = ALL.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no meaning is called " + name);
        }
        return maker;
    }

    /** A unit ({@code week}) or a turn ({@code last}). */
    static Object symbol(String name) {
        String constant = name.toUpperCase(Locale.ROOT);
        for (Turn turn : Turn.values()) {
            if (turn.name().equals(constant)) {
                return turn;
            }
        }
        return Unit.valueOf(constant);
    }

    private static Map<String, Maker> all() {
        Map<String, Maker> makers = new HashMap<>();
        addNumbers(makers);
        CalendarMakers.addTo(makers);
        ReckonedMakers.addTo(makers);
        addOthers(makers);
        return Map.copyOf(makers);
    }

    private static void addNumbers(Map<String, Maker> makers) {
        makers.put("sum", given -> given.number(0) + given.number(1));
        makers.put("hundreds", given -> given.number(0) * 100 + given.number(1));
        makers.put("count", given -> Quantity.of(given.number(0)));
        makers.put("half", given -> new Quantity(given.number(0), true, true));
        makers.put("vague", given -> Quantity.vague());
    }

    private static void addOthers(Map<String, Maker> makers) {
        makers.put("nothing", given -> new Meaning.Nothing());
        makers.put("frequency", given -> new Meaning.Frequency());
        makers.put(
                "duration",
                given -> new Meaning.Duration(
                        given.quantity(0).iso(given.unit(1)).orElse(null)));
        makers.put("relative", given -> new Meaning.Relative(given.quantity(0).times(given.number(2)), given.unit(1)));
        makers.put("relativeWeekday", given -> new Meaning.RelativeWeekday(given.number(0), given.number(1)));
    }
}
