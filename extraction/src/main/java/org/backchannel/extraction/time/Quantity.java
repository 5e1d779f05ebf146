package org.backchannel.extraction.time;

import java.util.Optional;

/**
 * How many of a unit.
 *
 * @param whole negative for earlier
 * @param half whether half a unit comes on top
 * @param known false for "a few", "several" and a bare plural
 */
record Quantity(int whole, boolean half, boolean known) {

    static Quantity of(int whole) {
        return new Quantity(whole, false, true);
    }

    static Quantity vague() {
        return new Quantity(0, false, false);
    }

    Quantity times(int sign) {
        return new Quantity(whole * sign, half, known);
    }

    /** This many of a unit as an ISO 8601 duration, where the number is known and has such a form. */
    Optional<String> iso(Unit unit) {
        if (!known) {
            return Optional.empty();
        }
        return half ? halves(unit) : Optional.of(unit.iso(whole));
    }

    private Optional<String> halves(Unit unit) {
        int halves = 2 * whole + 1;
        return switch (unit) {
            case HOUR -> Optional.of(join(Unit.HOUR.iso(whole), "30M"));
            case MINUTE -> Optional.of(join(Unit.MINUTE.iso(whole), "30S"));
            case DAY -> Optional.of("P" + (whole == 0 ? "" : whole + "D") + "T12H");
            case YEAR -> Optional.of(join(Unit.YEAR.iso(whole), "6M"));
            case DECADE -> Optional.of(Unit.YEAR.iso(5 * halves));
            case CENTURY -> Optional.of(Unit.YEAR.iso(50 * halves));
            case SECOND, WEEK, WEEKEND, MONTH, QUARTER -> Optional.empty();
        };
    }

    private String join(String wholes, String rest) {
        return whole == 0 ? wholes.replaceAll("0.$", "") + rest : wholes + rest;
    }
}
