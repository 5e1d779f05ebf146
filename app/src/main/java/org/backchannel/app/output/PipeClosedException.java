package org.backchannel.app.output;

import java.io.IOException;

/** Whoever read the output has had enough: no error, only the end. */
public final class PipeClosedException extends IOException {

    PipeClosedException(IOException cause) {
        super("the reader of the output went away", cause);
    }
}
