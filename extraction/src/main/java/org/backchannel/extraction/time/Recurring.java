package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes once a year, of a year the text names or of the year the tense asks for: a past clause takes
 * the last that has begun by the reference day, a future clause the first that is not yet over, a deadline ("until")
 * of any other clause the nearest. Where the tense is unknown it is read as past, as most of the news is.
 */
record Recurring(@Nullable Calendar year, InYear occurrence, Turn turn) implements Meaning.Calendar {

    /** A 29 February may be eight years away. */
    private static final int REACH = 8;

    @Override
    public boolean floats() {
        return year == null && turn == Turn.BY_TENSE;
    }

    @Override
    public Optional<Bounds> at(View view) {
        if (year != null) {
            return year.at(view)
                    .flatMap(bounds -> Optional.ofNullable(
                                    occurrence.in(bounds.first().getYear()))
                            .map(found -> bounds.explicit() ? found : found.reckoned()));
        }
        LocalDate day = view.day();
        return day == null ? Optional.empty() : chosen(view, day).map(Bounds::reckoned);
    }

    private Optional<Bounds> chosen(View view, LocalDate day) {
        return switch (turn) {
            case LAST -> latest(day, bounds -> bounds.last().isBefore(day));
            case NEXT -> earliest(day, bounds -> bounds.first().isAfter(day));
            case THIS ->
                around(day)
                        .filter(bounds -> contains(bounds, day))
                        .findFirst()
                        .or(() -> Optional.ofNullable(occurrence.in(day.getYear())));
            case BY_TENSE -> byTense(view, day);
        };
    }

    private Optional<Bounds> byTense(View view, LocalDate day) {
        if (view.tense() == Tense.FUTURE) {
            return earliest(day, bounds -> !bounds.last().isBefore(day));
        }
        if (view.deadline()) {
            return around(day).min(Comparator.comparingLong(bounds -> distance(bounds, day)));
        }
        return latest(day, bounds -> !bounds.first().isAfter(day));
    }

    private Optional<Bounds> latest(LocalDate day, Predicate<Bounds> fits) {
        return around(day).filter(fits).reduce((earlier, later) -> later);
    }

    private Optional<Bounds> earliest(LocalDate day, Predicate<Bounds> fits) {
        return around(day).filter(fits).findFirst();
    }

    private Stream<Bounds> around(LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - REACH, day.getYear() + REACH)
                .mapToObj(occurrence::in)
                .filter(Objects::nonNull);
    }

    private static boolean contains(Bounds bounds, LocalDate day) {
        return distance(bounds, day) == 0;
    }

    private static long distance(Bounds bounds, LocalDate day) {
        if (day.isBefore(bounds.first())) {
            return ChronoUnit.DAYS.between(day, bounds.first());
        }
        return Math.max(0, ChronoUnit.DAYS.between(bounds.last(), day));
    }
}
