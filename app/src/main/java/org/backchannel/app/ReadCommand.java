package org.backchannel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.app.output.Format;
import org.backchannel.app.output.Output;
import org.backchannel.app.output.PipeClosedException;
import org.backchannel.app.output.Streams;
import org.backchannel.app.run.Pipeline;
import org.backchannel.app.run.Progress;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads documents and prints the claims in them, each with the passage that says so.",
        footer = {
            "",
            "Formats:",
            "  summary   a page for people (the default)",
            "  claims    one JSON object a line, and nothing else, on standard output; so are:",
            "  entities  people, organisations and places with their mentions",
            "  reports   text, title, publisher, date, language, hash, the evidence gate's account",
            "  gaps      sentences with a trigger that yielded no claim, and why",
            "  ftm       FollowTheMoney entities, for any tool that reads them",
            "",
            "Examples:",
            "  ./backchannel read examples/",
            "  ./backchannel read story.pdf --date 2025-11-29",
            "  ./backchannel read leak.zip --format claims --out claims.jsonl",
            "  ./backchannel read https://example.org/story --format ftm",
            "  curl -s https://example.org/story | ./backchannel read - --format claims | head",
            "",
            "Exit codes: 0 all read whole, 1 some partial or failed, 2 wrong command line, 3 nothing read,",
            "4 output not writable or internal error, 130 interrupted, 141 the reader of the output went away.",
        })
final class ReadCommand implements Callable<Integer> {

    private final Parts parts;
    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file, folder, archive, mailbox or URL; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "summary",
            description = "summary, claims, entities, reports, gaps or ftm (default ${DEFAULT-VALUE}).")
    private Format format = Format.SUMMARY;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file appears when it is whole.")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that extract (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Limits limits = new Limits();

    ReadCommand(Parts parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(streams, System::nanoTime);
        if (threads < 1) {
            progress.say("backchannel: --threads must be at least 1");
            return ExitCode.USAGE;
        }
        try (Output output = Output.to(out, streams)) {
            return read(output, progress);
        } catch (PipeClosedException e) {
            return ExitCode.PIPE_CLOSED;
        } catch (IOException e) {
            progress.say("backchannel: cannot write to " + target() + ": " + e.getMessage());
            return ExitCode.BROKEN;
        }
    }

    private int read(Output output, Progress progress) throws IOException {
        Interruption interruption = Interruption.of(output, out, progress);
        try (Documents documents = parts.documents().apply(limits.options())) {
            Pipeline pipeline = new Pipeline(parts.extractor(), format.rendering(streams), threads);
            Tally tally = pipeline.run(documents, inputs, result -> {
                output.write(result.text());
                progress.take(result);
            });
            finish(output, tally, progress);
            return exitCode(tally);
        } finally {
            interruption.done();
        }
    }

    private void finish(Output output, Tally tally, Progress progress) throws IOException {
        progress.clear();
        String account = "%d expected, %d read, %d partial, %d failed"
                .formatted(tally.expected(), tally.read(), tally.partial(), tally.failed());
        if (nothingRead(tally)) {
            progress.say(account + (out == null ? "" : "; " + out + " was not written"));
            return;
        }
        output.finish();
        progress.say(account);
    }

    private static boolean nothingRead(Tally tally) {
        return tally.read() + tally.partial() == 0;
    }

    private static int exitCode(Tally tally) {
        if (nothingRead(tally)) {
            return ExitCode.NOTHING_READ;
        }
        return tally.read() == tally.expected() ? ExitCode.ALL_READ : ExitCode.SOME_FAILED;
    }

    private String target() {
        return out == null ? "standard output" : out.toString();
    }
}
