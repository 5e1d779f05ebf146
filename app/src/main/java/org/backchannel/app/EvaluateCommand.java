package org.backchannel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Scores what is found against what people annotated.",
        footer = {
            "",
            "Examples:",
            "  ./backchannel evaluate gold/dev",
            "  ./backchannel evaluate gold/dev --format json > scores.json",
            "",
            "Exit codes: 0 scored, 2 wrong command line, 3 no gold in the folder.",
        })
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    @Parameters(paramLabel = "GOLD-FOLDER", description = "Passages with their claims; see docs/annotation.md.")
    private @Nullable Path gold;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("no evaluation is wired yet, for " + gold + " as " + format);
    }
}
