package org.backchannel.app.run;

import java.io.IOException;

/** Takes the results, one at a time and in the order of the input. */
@FunctionalInterface
public interface Sink {

    /** Takes the next result; failing to write it ends the run. */
    void take(Result result) throws IOException;
}
