package org.backchannel.app.output;

import java.util.List;
import org.backchannel.model.Reading;
import org.backchannel.model.Span;

/** A gap as it is printed, with the report it stands in. */
record GapLine(String report, int start, int end, String text, Span trigger, String reason) {

    static List<GapLine> of(Reading reading) {
        String report = reading.report().id();
        return reading.gaps().stream()
                .map(gap -> new GapLine(report, gap.start(), gap.end(), gap.text(), gap.trigger(), gap.reason()))
                .toList();
    }
}
