package org.backchannel.app.run;

import org.backchannel.reading.Outcome;

/**
 * What became of the documents.
 *
 * @param read read whole
 * @param partial read, but something of them is missing
 * @param failed not read
 */
public record Tally(int read, int partial, int failed) {

    /** Before the first document. */
    static final Tally NONE = new Tally(0, 0, 0);

    /** All that there were. */
    public int expected() {
        return read + partial + failed;
    }

    /** Whether not one document was read. */
    public boolean nothingRead() {
        return read + partial == 0;
    }

    /** Whether every document was read whole. */
    public boolean allRead() {
        return partial + failed == 0;
    }

    Tally plus(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed lost -> new Tally(read, partial, failed + 1);
            case Outcome.Read done when done.shortfalls().isEmpty() -> new Tally(read + 1, partial, failed);
            case Outcome.Read done -> new Tally(read, partial + 1, failed);
        };
    }

    @Override
    public String toString() {
        return "%d expected, %d read, %d partial, %d failed".formatted(expected(), read, partial, failed);
    }
}
