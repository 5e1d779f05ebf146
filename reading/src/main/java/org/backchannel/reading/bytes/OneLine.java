package org.backchannel.reading.bytes;

/** Text from outside, made safe to print on one line of a terminal. */
public final class OneLine {

    private static final int LONGEST = 300;

    private OneLine() {}

    /** The text with runs of white space as one space, other control characters as {@code ?}, cut if very long. */
    public static String of(String text) {
        String line =
                text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "?").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** A name from inside a container; its path is shown, never followed. */
    public static String name(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]", "?");
    }
}
