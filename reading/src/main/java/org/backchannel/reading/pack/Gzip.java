package org.backchannel.reading.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.backchannel.reading.bytes.Unreadable;

/** A compressed file, whose faults are told in words. */
public final class Gzip extends FilterInputStream {

    private Gzip(InputStream unpacked) {
        super(unpacked);
    }

    /** The bytes that were compressed. */
    public static InputStream of(InputStream compressed) throws IOException {
        try {
            return new Gzip(new GZIPInputStream(compressed));
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable("is cut off or damaged: it cannot be uncompressed to its end; get it again whole");
    }
}
