package org.backchannel.app.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the result goes. */
public interface Output extends AutoCloseable {

    /**
     * Begins a result.
     *
     * @param file where it is to go, standard output if absent
     * @throws IOException where the file's folder is not there or takes no file
     */
    static Output to(@Nullable Path file, Streams streams) throws IOException {
        return file == null ? new StandardOutput(streams.out()) : FileOutput.to(file);
    }

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
