package org.backchannel.extraction;

import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** Reads a report into mentions and claims. Safe for use by several threads at once. */
public interface Extractor {

    /** Name and version, such as {@code rules/1}: the same version gives the same reading of the same report. */
    String version();

    /** Reads one report. */
    Reading read(Report report);
}
