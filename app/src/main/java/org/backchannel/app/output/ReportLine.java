package org.backchannel.app.output;

import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.jspecify.annotations.Nullable;

/** A report as it is printed, with the evidence gate's account. */
record ReportLine(
        String id,
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String date,
        Report.@Nullable DateSource dateSource,
        String language,
        String originalSha256,
        Reading.Gate gate) {

    static ReportLine of(Reading reading) {
        Report report = reading.report();
        return new ReportLine(
                report.id(),
                report.text(),
                report.title(),
                report.publisher(),
                report.url(),
                report.date(),
                report.dateSource(),
                report.language(),
                report.originalSha256(),
                reading.gate());
    }
}
