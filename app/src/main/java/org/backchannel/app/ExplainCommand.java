package org.backchannel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.app.output.Plain;
import org.backchannel.app.output.Streams;
import org.backchannel.app.summary.ExplanationPage;
import org.backchannel.app.summary.Ink;
import org.backchannel.extraction.Explanation;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Claim;
import org.backchannel.model.Reading;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells how a claim came about: its trigger, the rule behind each role and date, why it has this"
                + " modality and these sources.",
        footer = {
            "",
            "Examples:",
            "  ./backchannel read story.html",
            "  ./backchannel explain 1f3a9c02 story.html",
            "",
            "An id hangs on the report's text and date: give the same --date as to read.",
            "",
            "Exit codes: 0 explained, 2 wrong command line, 3 no such claim, or several begin so.",
        })
final class ExplainCommand implements Callable<Integer> {

    private record Found(Reading reading, Claim claim) {}

    private final Parts parts;
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "CLAIM-ID", description = "The id of a claim, or how it begins.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The document that it stands in.")
    private String file = "";

    @Mixin
    private Limits limits = new Limits();

    ExplainCommand(Parts parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Extractor extractor = parts.extractor().get();
        List<Found> found = find(extractor);
        if (found.size() != 1) {
            say(found.isEmpty() ? "no claim of " + file + " begins with " + id : several(found));
            return ExitCode.NOTHING_READ;
        }
        return explain(extractor, found.getFirst());
    }

    private List<Found> find(Extractor extractor) {
        List<Found> found = new ArrayList<>();
        try (Documents documents = parts.documents().apply(limits.options())) {
            documents.read(List.of(file), outcome -> {
                switch (outcome) {
                    case Outcome.Failed failed -> say(failed.name() + ": " + failed.reason());
                    case Outcome.Read read -> {
                        Reading reading = extractor.read(read.report());
                        reading.claims().stream()
                                .filter(claim -> claim.id().startsWith(id))
                                .forEach(claim -> found.add(new Found(reading, claim)));
                    }
                }
            });
        }
        return found;
    }

    private int explain(Extractor extractor, Found found) throws IOException {
        Optional<Explanation> explanation =
                extractor.explain(found.reading().report(), found.claim().id());
        if (explanation.isEmpty()) {
            say(extractor.version() + " keeps no account of claim "
                    + found.claim().id());
            return ExitCode.NOTHING_READ;
        }
        String page = new ExplanationPage(streams.columns(), new Ink(streams.colour()))
                .of(explanation.get(), found.reading());
        streams.out().write(page.getBytes(StandardCharsets.UTF_8));
        return ExitCode.ALL_READ;
    }

    private String several(List<Found> found) {
        List<String> ids = found.stream().map(one -> one.claim().id()).toList();
        return found.size() + " claims begin with " + id + ": " + String.join(", ", ids);
    }

    private void say(String line) {
        streams.err().println(Plain.of(line));
    }
}
