package org.backchannel.app;

/** What the process tells its caller. */
final class ExitCode {

    /** Every document was read whole. */
    static final int ALL_READ = 0;
    /** Some documents were read in part or not at all. */
    static final int SOME_FAILED = 1;
    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;
    /** No document was read, or no claim has the id asked for. */
    static final int NOTHING_READ = 3;
    /** The output cannot be written, or the program itself is broken. */
    static final int BROKEN = 4;
    /** Whoever read the output went away, as {@code head} does. The shell's number for it. */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}
}
