package org.backchannel.reading;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How documents are read.
 *
 * @param date publication date that overrides what documents say, if given
 * @param allowPrivate whether URLs may lead to private, loopback and link-local addresses
 * @param maxBytes size of one document, in bytes, above which it is refused
 * @param maxDepth how many containers may stand inside each other
 * @param maxExpanded bytes that one container may expand to, in all
 * @param timeout for parsing one document of a foreign format, and for fetching one URL
 * @param parserHeapMegabytes memory of the parsers' process
 */
public record Options(
        @Nullable LocalDate date,
        boolean allowPrivate,
        long maxBytes,
        int maxDepth,
        long maxExpanded,
        Duration timeout,
        int parserHeapMegabytes) {

    /** Safe limits, nothing overridden. */
    public static final Options DEFAULT =
            new Options(null, false, 100L << 20, 4, 1L << 30, Duration.ofSeconds(60), 512);
}
