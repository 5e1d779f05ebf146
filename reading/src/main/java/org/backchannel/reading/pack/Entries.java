package org.backchannel.reading.pack;

import java.io.IOException;
import java.io.InputStream;

/** Takes what stands in a container, in its order. */
public interface Entries {

    /**
     * A document or a container; its bytes are to be read before this returns.
     *
     * @param path within the container
     */
    void entry(String path, InputStream bytes) throws IOException;

    /**
     * Documents that cannot be had.
     *
     * @param path within the container, empty for the container as a whole
     * @param documents how many
     */
    void lost(String path, String reason, int documents);
}
