package org.backchannel.app.output;

import java.io.IOException;

/** Where the result goes. */
public interface Output extends AutoCloseable {

    /** Writes a stretch of the result, whole. */
    void write(String text) throws IOException;

    /** Declares the result whole. */
    void finish() throws IOException;

    /**
     * Gives up what has not been finished, so that there is nothing left of it. May come from another thread.
     *
     * @return whether there was anything to give up
     */
    boolean giveUp();

    @Override
    default void close() {
        giveUp();
    }
}
