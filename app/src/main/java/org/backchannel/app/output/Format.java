package org.backchannel.app.output;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.app.summary.Ink;
import org.backchannel.app.summary.Summary;
import org.backchannel.model.Json;
import org.backchannel.model.Reading;
import org.backchannel.model.ftm.Ftm;

/** The forms in which a reading can be printed. */
public enum Format {
    /** A page for people. */
    SUMMARY,
    CLAIMS,
    ENTITIES,
    REPORTS,
    /** Sentences with a trigger that yielded no claim. */
    GAPS,
    /** FollowTheMoney entities without extensions. */
    FTM;

    /** How a reading is printed in this form. */
    public Rendering rendering(Streams streams) {
        return switch (this) {
            case SUMMARY -> new Summary(streams.columns(), new Ink(streams.colour()));
            case CLAIMS -> lines(Reading::claims);
            case ENTITIES -> lines(Reading::entities);
            case REPORTS -> lines(reading -> List.of(ReportLine.of(reading)));
            case GAPS -> lines(GapLine::of);
            case FTM -> lines(Ftm::of);
        };
    }

    private static Rendering lines(Function<Reading, List<?>> values) {
        return (document, reading) -> values.apply(reading).stream()
                .map(value -> Json.write(value) + "\n")
                .collect(Collectors.joining());
    }
}
