package org.backchannel.app;

import org.backchannel.app.output.Streams;
import org.backchannel.extraction.claim.RulesExtractor;
import org.backchannel.reading.Documents;

/** Starts the program with the parts it is made of. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Parts parts = new Parts(Documents::of, RulesExtractor::new);
        System.exit(Program.run(parts, Streams.ofProcess(), args));
    }
}
