package org.backchannel.extraction;

import java.util.Optional;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** Reads a report into mentions and claims. Safe for use by several threads at once. */
public interface Extractor {

    /** Name and version, such as {@code rules/1}: the same version gives the same reading of the same report. */
    String version();

    /** Reads one report. */
    Reading read(Report report);

    /**
     * How a claim of a report came about.
     *
     * @param claimId a claim's id or the beginning of one; the first that fits counts
     */
    default Optional<Explanation> explain(Report report, String claimId) {
        return Optional.empty();
    }
}
