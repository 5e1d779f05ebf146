package org.backchannel.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backchannel.model.Report;
import org.backchannel.reading.parse.Parsed;
import org.backchannel.reading.text.DateWords;
import org.backchannel.reading.text.FileNameDate;
import org.backchannel.reading.text.LeadingDate;
import org.jspecify.annotations.Nullable;

/** When a document was published, and what tells it. */
record Publication(@Nullable String date, Report.@Nullable DateSource dateSource) {

    /** Takes the first of: the user's date, the metadata's, the one at the head of the text, the name's. */
    static Publication of(@Nullable LocalDate option, List<String> metadata, String text, Source source) {
        String name = source.url() == null ? source.name() : source.url();
        return found(Optional.ofNullable(option), Report.DateSource.OPTION)
                .or(() -> found(
                        metadata.stream()
                                .map(DateWords::first)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        Report.DateSource.METADATA))
                .or(() -> found(LeadingDate.of(text), Report.DateSource.LEADING_DATE))
                .or(() -> found(FileNameDate.of(name), Report.DateSource.FILE_NAME))
                .orElse(new Publication(null, null));
    }

    private static Optional<Publication> found(Optional<LocalDate> date, Report.DateSource source) {
        return date.map(day -> new Publication(day.toString(), source));
    }

    /** Where it was published: a page's own word counts for a page from a file, or from the same host. */
    static @Nullable String url(Source source, Parsed parsed) {
        String fetched = source.url();
        String stated = parsed.url();
        if (fetched == null || stated == null) {
            return fetched == null ? stated : fetched;
        }
        return Objects.equals(host(fetched), host(stated)) ? stated : fetched;
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
