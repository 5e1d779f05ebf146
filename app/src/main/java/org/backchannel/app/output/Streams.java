package org.backchannel.app.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the program speaks to.
 *
 * @param out standard output, which tells when its reader has gone away
 * @param err standard error, for people
 * @param columns width of the page, in characters
 * @param colour whether standard output shows colours
 */
public record Streams(OutputStream out, PrintStream err, boolean errIsTerminal, int columns, boolean colour) {

    /** The width where there is no terminal to ask. */
    public static final int PLAIN_COLUMNS = 100;

    private static final int LEAST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 140;

    /** The process's own. Java cannot tell whether they are terminals; the launcher can, and says so. */
    public static Streams ofProcess() {
        List<String> terminals =
                List.of(System.getProperty("backchannel.terminal", "").split(","));
        boolean onTerminal = terminals.contains("out");
        return new Streams(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("err"),
                onTerminal ? terminalColumns() : PLAIN_COLUMNS,
                onTerminal && wantsColour());
    }

    private static int terminalColumns() {
        int columns = Integer.getInteger("backchannel.columns", PLAIN_COLUMNS);
        return columns <= 0 ? PLAIN_COLUMNS : Math.clamp(columns, LEAST_COLUMNS, MOST_COLUMNS);
    }

    /** As no-color.org asks. */
    private static boolean wantsColour() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
