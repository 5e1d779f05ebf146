package org.backchannel.app.run;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.backchannel.app.output.Plain;
import org.backchannel.app.output.Streams;
import org.backchannel.reading.Outcome;

/**
 * What is said while documents are read: one line for each that falls short, and on a terminal a line that tells how
 * far it is, rewritten in place.
 */
public final class Progress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String CLEAR = "\r\u001b[K";

    private final Streams streams;
    private final LongSupplier nanoTime;
    private int done;
    private long shownAt;
    private boolean shown;
    private boolean silent;

    public Progress(Streams streams, LongSupplier nanoTime) {
        this.streams = streams;
        this.nanoTime = nanoTime;
        this.shownAt = nanoTime.getAsLong() - PAUSE;
    }

    /** Tells of one result. */
    public synchronized void take(Result result) {
        switch (result.outcome()) {
            case Outcome.Failed failed -> say(failed.name() + ": " + failed.reason());
            case Outcome.Read partial ->
                partial.shortfalls().forEach(lack -> say(partial.name() + ": partial: " + lack));
        }
        done++;
        show(result.outcome().name());
    }

    /** Says one line, free of what a document could smuggle into a terminal. */
    public synchronized void say(String line) {
        if (!silent) {
            clear();
            streams.err().println(Plain.of(line));
        }
    }

    /** Removes the line that tells how far it is. */
    public synchronized void clear() {
        if (shown) {
            streams.err().print(CLEAR);
            streams.err().flush();
            shown = false;
        }
    }

    /** Says one last line: what follows an interruption is only its noise. */
    public synchronized void last(String line) {
        say(line);
        silent = true;
    }

    private void show(String name) {
        if (!streams.errIsTerminal() || silent || nanoTime.getAsLong() - shownAt < PAUSE) {
            return;
        }
        shownAt = nanoTime.getAsLong();
        shown = true;
        String line = done + " read · " + Plain.of(name);
        streams.err().print(CLEAR + Plain.cut(line, streams.columns() - 1));
        streams.err().flush();
    }
}
