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

    /** How a claim of this report came about; empty where the extractor makes no such claim or keeps no account. */
    default Optional<Explanation> explain(Report report, String claim) {
        return Optional.empty();
    }
}
