package org.backchannel.reading.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.backchannel.reading.bytes.Size;
import org.backchannel.reading.bytes.Unreadable;

/**
 * A mailbox in the mbox format: a line that starts with {@code From } after an empty line starts a message, and where a
 * message has such a line itself, it stands there with {@code >} before it.
 */
public final class Mailbox {

    private static final byte[] POSTMARK = "From ".getBytes(StandardCharsets.US_ASCII);

    private final long maxBytes;
    private final Entries entries;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int number;
    private boolean afterEmpty = true;
    private boolean tooLarge;

    private Mailbox(long maxBytes, Entries entries) {
        this.maxBytes = maxBytes;
        this.entries = entries;
    }

    /**
     * Hands over the messages as {@code 1.eml}, {@code 2.eml} and so on.
     *
     * @param maxBytes size above which a message is lost
     */
    public static void read(InputStream bytes, long maxBytes, Entries entries) throws IOException {
        Mailbox mailbox = new Mailbox(maxBytes, entries);
        ByteLines lines = new ByteLines(bytes);
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            mailbox.take(line, lines.atLineStart());
        }
        mailbox.end();
    }

    private void take(byte[] line, boolean whole) throws IOException {
        if (whole && afterEmpty && startsWith(line, 0)) {
            end();
            number++;
        } else {
            add(line, whole ? quotes(line) : 0);
        }
        afterEmpty = whole && (line[0] == '\n' || line[0] == '\r');
    }

    private void add(byte[] line, int from) {
        tooLarge = tooLarge || message.size() + (long) line.length > maxBytes;
        if (!tooLarge) {
            message.write(line, from, line.length - from);
        }
    }

    private void end() throws IOException {
        if (number > 0) {
            String path = number + ".eml";
            try {
                hand(path);
            } catch (Unreadable e) {
                entries.lost(path, Unreadable.reason(e), 1);
            }
        }
        message.reset();
        tooLarge = false;
    }

    private void hand(String path) throws IOException {
        if (tooLarge) {
            throw Size.tooLarge(maxBytes);
        }
        entries.entry(path, new ByteArrayInputStream(message.toByteArray()));
    }

    /** One, to be left out, where the line is a quoted postmark. */
    private static int quotes(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') {
            at++;
        }
        return at > 0 && startsWith(line, at) ? 1 : 0;
    }

    private static boolean startsWith(byte[] line, int at) {
        return line.length >= at + POSTMARK.length
                && Arrays.equals(line, at, at + POSTMARK.length, POSTMARK, 0, POSTMARK.length);
    }
}
