package org.backchannel.extraction.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pattern hands to a maker. */
record Arguments(List<@Nullable Object> values) {

    Object value(int index) {
        return Objects.requireNonNull(values.get(index), "a value the pattern did not gather");
    }

    boolean has(int index) {
        return index < values.size() && values.get(index) != null;
    }

    int number(int index) {
        return (Integer) value(index);
    }

    Unit unit(int index) {
        return (Unit) value(index);
    }

    Turn turn(int index) {
        return (Turn) value(index);
    }

    Quantity quantity(int index) {
        return (Quantity) value(index);
    }

    InYear occurrence(int index) {
        return (InYear) value(index);
    }

    Meaning.Calendar calendar(int index) {
        return (Meaning.Calendar) value(index);
    }

    Meaning.@Nullable Calendar calendarIfAny(int index) {
        return has(index) ? calendar(index) : null;
    }
}
