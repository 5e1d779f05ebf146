package org.backchannel.reading.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes that a container may still expand to, shared by everything inside it. */
public final class Budget {

    private final long limit;
    private long left;

    public Budget(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    /**
     * Takes bytes off.
     *
     * @throws Exhausted where none are left
     */
    public void spend(long bytes) throws Exhausted {
        left -= bytes;
        if (left < 0) {
            throw new Exhausted(limit);
        }
    }

    /** The stream, its bytes paid from this budget as they are read or skipped. */
    public InputStream meter(InputStream stream) {
        return new Metered(stream);
    }

    /** The container expands to more than is allowed. */
    public static final class Exhausted extends IOException {
        private Exhausted(long limit) {
            super("expands to more than " + Size.words(limit) + "; unpack it yourself, or raise the limit");
        }
    }

    private final class Metered extends FilterInputStream {
        private Metered(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            spend(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            spend(Math.max(count, 0));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            spend(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
