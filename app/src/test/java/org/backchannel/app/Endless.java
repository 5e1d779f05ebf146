package org.backchannel.app;

import org.backchannel.app.output.Streams;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;

/** The program, in a process of its own, with an extractor that never comes to the end of a report with "wait" in it. */
final class Endless implements Extractor {

    private final WhoMetWhom whoMetWhom = new WhoMetWhom();

    public static void main(String[] args) {
        System.exit(Program.run(new Parts(TextFiles::new, Endless::new), Streams.ofProcess(), args));
    }

    @Override
    public String version() {
        return whoMetWhom.version();
    }

    @Override
    public Reading read(Report report) {
        if (report.text().contains("wait")) {
            System.err.println("waiting");
            waitForEver();
        }
        return whoMetWhom.read(report);
    }

    private static synchronized void waitForEver() {
        while (true) {
            try {
                Endless.class.wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
