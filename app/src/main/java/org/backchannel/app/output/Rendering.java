package org.backchannel.app.output;

import org.backchannel.model.Reading;
import org.backchannel.reading.Outcome;

/** Turns a document that was read into what is printed of it. Used by several threads at once. */
@FunctionalInterface
public interface Rendering {

    /** The text, ending with a line end unless it is empty. */
    String of(Outcome.Read document, Reading reading);
}
