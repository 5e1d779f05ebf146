package org.backchannel.app;

import java.time.Duration;
import java.time.LocalDate;
import org.backchannel.reading.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that opens documents. */
final class Limits {

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Publication day, whatever the documents say.")
    private @Nullable LocalDate date;

    @Option(names = "--allow-private", description = "Let URLs lead to private, loopback and link-local addresses.")
    private boolean allowPrivate;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            defaultValue = "100M",
            converter = Size.class,
            description = "Refuse a document above this size (default ${DEFAULT-VALUE}).")
    private long maxBytes;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "4",
            description = "Containers that may stand inside each other (default ${DEFAULT-VALUE}).")
    private int maxDepth;

    @Option(
            names = "--max-expanded",
            paramLabel = "SIZE",
            defaultValue = "1G",
            converter = Size.class,
            description = "What one archive may expand to (default ${DEFAULT-VALUE}).")
    private long maxExpanded;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "For parsing one document and for fetching one URL (default ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--parser-memory",
            paramLabel = "MB",
            defaultValue = "512",
            description = "Memory of the process that parses foreign formats (default ${DEFAULT-VALUE}).")
    private int parserMemory;

    Options options() {
        return new Options(
                date, allowPrivate, maxBytes, maxDepth, maxExpanded, Duration.ofSeconds(timeout), parserMemory);
    }
}
