package org.backchannel.reading;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Opens inputs and hands over what becomes of each document in them, in a defined order, one at a time. */
public interface Documents extends AutoCloseable {

    /** Opens documents, with the process's own standard input. */
    static Documents of(Options options) {
        return of(options, System.in);
    }

    /**
     * Opens documents. One instance is for one thread at a time.
     *
     * @param standardInput what the input {@code -} reads
     */
    static Documents of(Options options, InputStream standardInput) {
        return new Reader(options, standardInput);
    }

    /**
     * Reads files, folders (in order of path), archives, mailboxes, URLs, and {@code -} for standard input.
     *
     * @param inputs as given by the user
     * @param outcomes takes each document as it is read; nothing is kept
     */
    void read(List<String> inputs, Consumer<Outcome> outcomes);

    @Override
    void close();
}
