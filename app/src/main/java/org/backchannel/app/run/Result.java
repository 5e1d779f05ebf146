package org.backchannel.app.run;

import org.backchannel.reading.Outcome;

/**
 * What one document came to.
 *
 * @param text what is to be printed of it, empty if it failed
 */
public record Result(Outcome outcome, String text) {

    static Result failed(String name, String reason) {
        return new Result(new Outcome.Failed(name, reason), "");
    }
}
