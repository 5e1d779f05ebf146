package org.backchannel.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.backchannel.model.Time;

/** So long from a day on, that day included: "for 30 days from May 20". */
record StretchFrom(Calendar start, Quantity count, Unit unit) implements Meaning.Calendar {

    @Override
    public Optional<Bounds> at(View view) {
        if (!count.known() || count.half()) {
            return Optional.empty();
        }
        return start.at(view).map(bounds -> {
            LocalDate first = bounds.first();
            LocalDate last = unit.shift(first, count.whole()).minusDays(1);
            Bounds stretch = Bounds.days(first, last.isBefore(first) ? first : last, Time.Precision.PERIOD);
            return bounds.explicit() ? stretch : stretch.reckoned();
        });
    }
}
