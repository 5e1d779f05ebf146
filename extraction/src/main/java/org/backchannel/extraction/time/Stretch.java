package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.backchannel.model.Time;

/**
 * So long up to the reference day (negative count), or from the day after it: "the past two years", "the next 3 days".
 * "Within two weeks" begins on the reference day itself.
 */
record Stretch(Quantity count, Unit unit, boolean withToday) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        LocalDate day = view.day();
        if (day == null || !count.known() || count.half() || count.whole() == 0) {
            return Optional.empty();
        }
        return Optional.of(bounds(day).reckoned());
    }

    private Bounds bounds(LocalDate day) {
        LocalDate other = unit.shift(day, count.whole());
        if (count.whole() < 0) {
            return Bounds.days(other, day, Time.Precision.PERIOD);
        }
        LocalDate first = withToday || other.equals(day) ? day : day.plusDays(1);
        return Bounds.days(first, other, Time.Precision.PERIOD);
    }
}
