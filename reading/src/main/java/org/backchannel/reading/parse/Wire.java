package org.backchannel.reading.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.reading.bytes.Format;
import org.jspecify.annotations.Nullable;

/** How requests and replies travel between the two processes: fields in order, each of variable length led by it. */
final class Wire {

    private static final int ABSENT = -1;

    private Wire() {}

    static void write(DataOutputStream out, Request request) throws IOException {
        write(out, request.format().name());
        write(out, request.mediaType());
        write(out, request.charset());
        write(out, request.bytes());
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        return new Request(Format.valueOf(string(in)), string(in), nullable(in), bytes(in));
    }

    static void write(DataOutputStream out, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Done done -> {
                out.writeBoolean(true);
                write(out, done.parsed());
            }
            case Reply.Refused refused -> {
                out.writeBoolean(false);
                write(out, refused.reason());
            }
        }
        out.flush();
    }

    static Reply readReply(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Reply.Done(readParsed(in)) : new Reply.Refused(string(in));
    }

    private static void write(DataOutputStream out, Parsed parsed) throws IOException {
        write(out, parsed.text());
        write(out, parsed.title());
        write(out, parsed.publisher());
        write(out, parsed.url());
        write(out, parsed.dates());
        write(out, parsed.shortfalls());
        out.writeInt(parsed.parts().size());
        for (Parsed.Part part : parsed.parts()) {
            write(out, part.name());
            write(out, part.mediaType());
            write(out, part.bytes());
        }
    }

    private static Parsed readParsed(DataInputStream in) throws IOException {
        return new Parsed(
                string(in), nullable(in), nullable(in), nullable(in), strings(in), strings(in), readParts(in));
    }

    private static List<Parsed.Part> readParts(DataInputStream in) throws IOException {
        List<Parsed.Part> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new Parsed.Part(string(in), string(in), bytes(in)));
        }
        return parts;
    }

    private static void write(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            write(out, value);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(string(in));
        }
        return values;
    }

    private static void write(DataOutputStream out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(ABSENT);
            return;
        }
        write(out, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static @Nullable String nullable(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : new String(exactly(in, length), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return exactly(in, in.readInt());
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
