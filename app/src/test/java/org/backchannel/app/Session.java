package org.backchannel.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.backchannel.app.output.Streams;
import org.backchannel.extraction.Extractor;

/** One call of the command line, and what it printed. */
record Session(int exitCode, String out, String err) {

    static Session run(String... args) {
        return run(WhoMetWhom::new, args);
    }

    static Session run(Supplier<Extractor> extractor, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(extractor, out, args);
    }

    static Session run(Supplier<Extractor> extractor, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                out, new PrintStream(err, true, StandardCharsets.UTF_8), false, Streams.PLAIN_COLUMNS, false);
        int exitCode = Program.run(new Parts(TextFiles::new, extractor), streams, args);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Session(exitCode, printed, err.toString(StandardCharsets.UTF_8));
    }
}
