package org.backchannel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backchannel.app.output.Output;
import org.backchannel.app.output.PipeClosedException;
import org.backchannel.app.output.Plain;
import org.backchannel.app.output.Streams;
import org.backchannel.evaluation.Evaluation;
import org.backchannel.evaluation.Quality;
import org.backchannel.evaluation.QualityJson;
import org.backchannel.evaluation.QualityMarkdown;
import org.backchannel.evaluation.QualityTable;
import org.backchannel.evaluation.external.ExternalSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Scores what is found against what people annotated.",
        footer = {
            "",
            "Examples:",
            "  ./backchannel evaluate gold/dev",
            "  ./backchannel evaluate gold/dev --format json > scores.json",
            "  ./backchannel evaluate gold --data ../shared/data --format markdown --out docs/quality.md",
            "",
            "Exit codes: 0 scored, 2 wrong command line, 3 no gold in the folder, 4 output not writable,",
            "141 the reader of the output went away.",
        })
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        MARKDOWN
    }

    private final Parts parts;
    private final Streams streams;

    @Parameters(paramLabel = "GOLD-FOLDER", description = "Passages with their claims; see docs/annotation.md.")
    private Path gold = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or markdown (default ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file appears when it is whole.")
    private @Nullable Path out;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Score on the sets of others that lie in this folder, too, and read the passages from it"
                    + " whose text is not shipped.")
    private @Nullable Path data;

    @Option(
            names = "--show-errors",
            description = "List the errors of the test split, which are else only counted: no rule is to be written"
                    + " after them.")
    private boolean showErrors;

    EvaluateCommand(Parts parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Output output = Output.to(out, streams)) {
            output.write(page(measure()));
            output.finish();
            return ExitCode.ALL_READ;
        } catch (PipeClosedException e) {
            return ExitCode.PIPE_CLOSED;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return say(ExitCode.NOTHING_READ, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return say(ExitCode.BROKEN, "cannot write: " + e.getMessage());
        }
    }

    private Quality measure() {
        return data == null
                ? Evaluation.of(gold, parts.extractor().get())
                : Evaluation.of(gold, parts.extractor().get(), data, ExternalSet.all());
    }

    private String page(Quality quality) {
        String page = switch (format) {
            case TABLE -> QualityTable.of(quality, showErrors);
            case JSON -> QualityJson.of(quality, showErrors);
            case MARKDOWN -> QualityMarkdown.of(quality, showErrors);
        };
        return page.endsWith("\n") ? page : page + "\n";
    }

    private int say(int exitCode, String line) {
        streams.err().println("backchannel: " + Plain.of(line));
        return exitCode;
    }
}
