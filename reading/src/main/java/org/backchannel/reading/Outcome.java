package org.backchannel.reading;

import java.util.List;
import org.backchannel.model.Report;

/** What became of one document. */
public sealed interface Outcome {

    /** Where the document is: a path or URL, and inside a container {@code box.zip!/folder/letter.eml}. */
    String name();

    /**
     * It became a report.
     *
     * @param shortfalls why it is only partly read ("no text layer"), empty if it is whole
     */
    record Read(String name, Report report, List<String> shortfalls) implements Outcome {
        public Read {
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * It became nothing.
     *
     * @param reason one line: what is wrong and what to do
     * @param documents how many that is: one, or as many as a container says it holds and cannot give
     */
    record Failed(String name, String reason, int documents) implements Outcome {

        /** One document that became nothing. */
        public Failed(String name, String reason) {
            this(name, reason, 1);
        }
    }
}
