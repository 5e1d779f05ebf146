package org.backchannel.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.backchannel.reading.bytes.Unreadable;

/** A body in chunks, each led by its size in hexadecimal, the last one empty. */
final class Chunked extends InputStream {

    private static final int LONGEST_LINE = 1024;

    private final InputStream in;
    private Exact chunk;
    private boolean started;
    private boolean over;

    Chunked(InputStream in) {
        this.in = in;
        this.chunk = new Exact(in, 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (over) {
            return -1;
        }
        int count = chunk.read(buffer, offset, length);
        return count >= 0 || !next() ? count : chunk.read(buffer, offset, length);
    }

    private boolean next() throws IOException {
        if (started) {
            line();
        }
        started = true;
        String size = line().replaceFirst(";.*", "").strip();
        if (!size.matches("\\p{XDigit}{1,15}")) {
            throw new Unreadable("gave an answer that is not HTTP");
        }
        long length = Long.parseLong(size, 16);
        chunk = new Exact(in, length);
        over = length == 0;
        return !over;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new Unreadable("broke off before all of it was sent; try again");
            }
            line.append((char) next);
        }
        return line.toString();
    }
}
