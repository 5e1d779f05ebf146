package org.backchannel.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week, Monday (1) to Sunday (7). A bare "Tuesday" is the most recent one, the reference day itself
 * included, because reports name the day they appear on by its weekday; in a future clause it is the coming one, again
 * with the reference day. "Last Tuesday" is the most recent one before the reference day; "this Tuesday" that of the
 * reference day's week; "next Tuesday" that of the week after.
 */
record Weekday(int number, Turn turn) implements Meaning.Calendar {

    @Override
    public boolean floats() {
        return turn == Turn.BY_TENSE;
    }

    @Override
    public Optional<Bounds> at(View view) {
        return Optional.ofNullable(view.day())
                .map(day -> Bounds.day(on(day, view)).reckoned());
    }

    private LocalDate on(LocalDate day, View view) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return switch (turn) {
            case LAST -> day.with(TemporalAdjusters.previous(weekday));
            case THIS -> Bounds.week(day).first().plusDays(number - 1L);
            case NEXT -> Bounds.week(day).last().plusDays(number);
            case BY_TENSE ->
                ahead(view)
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private static boolean ahead(View view) {
        return view.tense() == Tense.FUTURE || (view.deadline() && view.tense() != Tense.PAST);
    }
}
