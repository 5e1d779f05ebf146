package org.backchannel.extraction.time;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes times that are reckoned from the reference day or from another time. */
final class ReckonedMakers {

    private static final UnitAway TODAY = new UnitAway(Unit.DAY, 0);

    private ReckonedMakers() {}

    static void addTo(Map<String, Makers.Maker> makers) {
        makers.put("away", given -> new UnitAway(given.unit(0), given.number(1)));
        makers.put("ago", given -> ago(given, TODAY, false));
        makers.put("ahead", given -> new Ahead(ago(given, TODAY, false)));
        makers.put("shift", given -> ago(given, given.calendar(3), true));
        makers.put("weekday", given -> new Weekday(given.number(0), given.turn(1)));
        makers.put("weekdayIn", given -> new WeekdayIn(given.number(0), given.calendar(1)));
        makers.put("weekdayOn", given -> new WeekdayOnDay(given.number(0), given.number(1)));
        makers.put("weekOf", given -> new WeekOf(given.calendar(0)));
        makers.put("rest", given -> new RestOf(given.unit(0)));
        makers.put("stretch", given -> stretch(given, false));
        makers.put("stretchFrom", given -> new StretchFrom(given.calendar(2), given.quantity(0), given.unit(1)));
        makers.put("within", given -> stretch(given, true));
        makers.put("weekend", given -> new Weekend());
        addMixed(makers);
        addPeriods(makers);
    }

    private static void addMixed(Map<String, Makers.Maker> makers) {
        makers.put("mixed", given -> period(given.number(0), given.unit(1)));
        makers.put("mixedSum", given -> ((Period) given.value(0)).plus((Period) given.value(1)));
        makers.put("mixedAway", given -> new ShiftBy(((Period) given.value(0)).multipliedBy(given.number(1))));
        makers.put("mixedDuration", given -> new Meaning.Duration(given.value(0).toString()));
    }

    private static void addPeriods(Map<String, Makers.Maker> makers) {
        makers.put("range", given -> new Range(given.calendar(0), given.calendar(1)));
        makers.put("since", given -> new Open(given.calendar(0), Open.Side.SINCE));
        makers.put("until", given -> new Open(given.calendar(0), Open.Side.UNTIL));
        makers.put("before", given -> new Open(given.calendar(0), Open.Side.BEFORE));
    }

    /** Part of a mixed length, which has no hours. */
    private static @Nullable Period period(int count, Unit unit) {
        return unit.iso(count).startsWith("PT") || unit == Unit.WEEK ? null : Period.parse(unit.iso(count));
    }

    private static Ago ago(Arguments given, Meaning.Calendar base, boolean exact) {
        return new Ago(base, given.quantity(0).times(given.number(2)), given.unit(1), exact);
    }

    private static Stretch stretch(Arguments given, boolean withToday) {
        return new Stretch(given.quantity(0).times(given.number(2)), given.unit(1), withToday);
    }
}
