package org.backchannel.app.summary;

import java.util.Optional;
import org.backchannel.app.output.Plain;
import org.backchannel.model.Claim;
import org.backchannel.model.Time;

/** When it happened, in words. */
final class When {

    private When() {}

    static Optional<String> of(Claim claim) {
        return Optional.ofNullable(claim.time()).map(When::words);
    }

    private static String words(Time time) {
        String dates = dates(time);
        Time.Relative relative = time.relative();
        if (relative != null) {
            String hanging = Plain.of(time.text()) + ", reckoned from [" + Summary.shortId(relative.to()) + "]";
            return dates.isEmpty() ? hanging : dates + " (" + hanging + ")";
        }
        return dates.isEmpty() ? Plain.of(time.text()) : dates;
    }

    private static String dates(Time time) {
        String from = time.from();
        String to = time.to();
        if (from == null) {
            return to == null ? "" : "until " + to;
        }
        if (to == null) {
            return "since " + from;
        }
        return from.equals(to) ? from : from + " to " + to;
    }
}
