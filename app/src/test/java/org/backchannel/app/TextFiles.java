package org.backchannel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.backchannel.model.ContentId;
import org.backchannel.model.Report;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Options;
import org.backchannel.reading.Outcome;

/** Reads plain text files; one that ends with an ellipsis counts as read in part. */
final class TextFiles implements Documents {

    private final Options options;

    TextFiles(Options options) {
        this.options = options;
    }

    @Override
    public void read(List<String> inputs, Consumer<Outcome> outcomes) {
        inputs.forEach(input -> outcomes.accept(read(input)));
    }

    @Override
    public void close() {}

    private Outcome read(String input) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(input));
            String text = Files.readString(Path.of(input));
            String date = options.date() == null ? null : options.date().toString();
            Report.DateSource source = date == null ? null : Report.DateSource.OPTION;
            Report report = Report.of(text, null, "Wire", null, date, source, "en", ContentId.sha256(bytes));
            return new Outcome.Read(input, report, text.endsWith("…") ? List.of("the end is missing") : List.of());
        } catch (IOException e) {
            return new Outcome.Failed(input, "cannot be opened; check the name");
        }
    }
}
