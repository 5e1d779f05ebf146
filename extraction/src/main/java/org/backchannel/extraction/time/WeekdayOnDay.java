package org.backchannel.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** A day known by its weekday and its number in the month: "Friday the 15th". The month nearest where both agree. */
record WeekdayOnDay(int weekday, int day) implements Meaning.Calendar {

    private static final int REACH = 24;

    @Override
    public Optional<Bounds> at(View view) {
        LocalDate reference = view.day();
        if (reference == null) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(0, 2 * REACH)
                .map(step -> (step % 2 == 0 ? -1 : 1) * ((step + 1) / 2))
                .mapToObj(months -> dayIn(reference.plusMonths(months)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> Bounds.day(found).reckoned());
    }

    private Optional<LocalDate> dayIn(LocalDate month) {
        try {
            return Optional.of(month.withDayOfMonth(day))
                    .filter(found -> found.getDayOfWeek().getValue() == weekday);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
