package org.backchannel.reading.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.backchannel.reading.bytes.Unreadable;

/** A stretch of a stream whose length is known; one that ends early is an error. */
final class Exact extends InputStream {

    private final InputStream in;
    private long left;

    Exact(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = in.read(buffer, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new Unreadable("broke off before all of it was sent; try again");
        }
        left -= count;
        return count;
    }
}
