package org.backchannel.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons times that hang on another date of the text. */
final class Anchored {

    private Anchored() {}

    static Optional<Bounds> from(Meaning meaning, Resolved anchor) {
        return switch (meaning) {
            case Meaning.Relative relative -> relative(relative, anchor);
            case Meaning.RelativeWeekday weekday -> weekday(weekday, anchor);
            case Meaning.Calendar calendar -> Optional.empty();
            case Meaning.Duration duration -> Optional.empty();
            case Meaning.Frequency frequency -> Optional.empty();
            case Meaning.Nothing nothing -> Optional.empty();
        };
    }

    /**
     * "A day earlier" counts from the anchor's start, "a day later" from its end. Days and weeks from a day are days;
     * otherwise the answer is the whole unit, but never finer than the anchor.
     */
    private static Optional<Bounds> relative(Meaning.Relative relative, Resolved anchor) {
        Quantity count = relative.count();
        Stamp edge = edge(anchor, count.whole());
        if (edge == null || !count.known() || count.half()) {
            return Optional.empty();
        }
        Unit unit = relative.unit();
        LocalDate day = unit.shift(count.whole() < 0 ? edge.first() : edge.last(), count.whole());
        boolean counted = unit == Unit.WEEK && count.whole() != 0;
        Bounds whole = counted ? Bounds.day(day) : unit.around(day);
        Bounds asCoarse = Bounds.point(edge.at(day));
        return Optional.of(asCoarse.precision().compareTo(whole.precision()) > 0 ? asCoarse : whole);
    }

    private static @Nullable Stamp edge(Resolved anchor, int direction) {
        String start = anchor.from() == null ? anchor.to() : anchor.from();
        String end = anchor.to() == null ? anchor.from() : anchor.to();
        String edge = direction <= 0 ? start : end;
        return edge == null ? null : Stamp.parse(edge);
    }

    private static Optional<Bounds> weekday(Meaning.RelativeWeekday weekday, Resolved anchor) {
        Stamp edge = edge(anchor, weekday.direction());
        if (edge == null || edge.day() == 0) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(weekday.weekday());
        return Optional.of(Bounds.day(edge.first()
                .with(weekday.direction() < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
    }
}
