package org.backchannel.reading.pack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes, line by line; a line that is very long comes in pieces. */
final class ByteLines {

    private static final int LONGEST = 1 << 16;

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean nextStartsLine = true;
    private boolean startsLine = true;

    ByteLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, LONGEST);
    }

    /** The next line with its end, or piece of one; empty at the end. */
    byte[] next() throws IOException {
        line.reset();
        startsLine = nextStartsLine;
        int last = 0;
        while (last != '\n' && line.size() < LONGEST && (last = bytes.read()) >= 0) {
            line.write(last);
        }
        nextStartsLine = last == '\n';
        return line.toByteArray();
    }

    /** Whether what came last starts a line. */
    boolean atLineStart() {
        return startsLine;
    }
}
