package org.backchannel.reading;

import java.io.IOException;
import java.util.function.Consumer;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;

/** Tells outcomes to whoever asked for them, and keeps their own failures apart from those of documents. */
final class Telling {

    private final Consumer<Outcome> outcomes;

    Telling(Consumer<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    void tell(Outcome outcome) {
        try {
            outcomes.accept(outcome);
        } catch (RuntimeException e) {
            throw new Stopped(e);
        }
    }

    /** Tries a document; what is wrong with it alone is told and ends nothing else. */
    void attempt(String name, Step step) throws IOException {
        try {
            step.run();
        } catch (Unreadable e) {
            tell(new Outcome.Failed(name, Unreadable.reason(e)));
        } catch (Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            // Libraries meet hostile bytes with exceptions of every kind.
            tell(new Outcome.Failed(name, "is broken: " + OneLine.of(String.valueOf(e.getMessage()))));
        }
    }

    /** Something that may fail for the document's fault. */
    interface Step {
        void run() throws IOException;
    }

    /** Whoever takes the outcomes wants no more of them. */
    static final class Stopped extends RuntimeException {
        private final RuntimeException reason;

        private Stopped(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        RuntimeException reason() {
            return reason;
        }
    }
}
