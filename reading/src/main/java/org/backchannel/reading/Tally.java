package org.backchannel.reading;

/**
 * The account of a reading: what was expected is what was read, wholly or partly, or failed.
 *
 * @param read wholly
 * @param partial read with shortfalls
 */
public record Tally(int expected, int read, int partial, int failed) {

    /** Before anything is read. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** With one more outcome counted. */
    public Tally plus(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read done
            when done.shortfalls().isEmpty() -> new Tally(expected + 1, read + 1, partial, failed);
            case Outcome.Read done -> new Tally(expected + 1, read, partial + 1, failed);
            case Outcome.Failed lost ->
                new Tally(expected + lost.documents(), read, partial, failed + lost.documents());
        };
    }
}
