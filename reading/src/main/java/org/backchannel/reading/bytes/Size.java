package org.backchannel.reading.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Sizes of documents. */
public final class Size {

    private static final int UNIT = 1024;

    private Size() {}

    /** A number of bytes for people: {@code 100 MB}. */
    public static String words(long bytes) {
        double size = bytes;
        String[] units = {"bytes", "KB", "MB", "GB"};
        int unit = 0;
        while (size >= UNIT && unit < units.length - 1) {
            size /= UNIT;
            unit++;
        }
        String digits = size == Math.rint(size) ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, digits, size, units[unit]);
    }

    /**
     * All bytes of a document.
     *
     * @throws Unreadable where there are more than the limit
     */
    public static byte[] readAll(InputStream stream, long limit) throws IOException {
        int most = (int) Math.min(limit, Integer.MAX_VALUE - UNIT);
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length == most && stream.read() >= 0) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    /** A document is larger than allowed. */
    public static Unreadable tooLarge(long limit) {
        return new Unreadable("larger than " + words(limit) + "; split it, or raise the limit");
    }
}
