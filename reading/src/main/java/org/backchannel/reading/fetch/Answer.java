package org.backchannel.reading.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer in HTTP/1.1: status, headers (names in lower case), and the body as it comes.
 *
 * @param reason the status in words
 */
record Answer(int status, String reason, Map<String, String> headers, InputStream body) {

    private static final int LONGEST_HEAD = 1 << 16;

    static Answer read(InputStream raw) throws IOException {
        InputStream stream = new BufferedInputStream(raw);
        Map<String, String> headers = new TreeMap<>();
        Head head = new Head(stream);
        String[] status = head.line().split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("\\d{3}")) {
            throw new Unreadable("gave an answer that is not HTTP");
        }
        for (String line = head.line(); !line.isEmpty(); line = head.line()) {
            int colon = Math.max(line.indexOf(':'), 0);
            headers.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(Math.min(colon + 1, line.length())).strip());
        }
        String reason = status.length < 3 ? "" : OneLine.of(status[2]);
        return new Answer(Integer.parseInt(status[1]), reason, headers, body(stream, headers));
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    private static InputStream body(InputStream stream, Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        InputStream body = stream;
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            body = new Chunked(stream);
        } else if (length != null && length.matches("\\d{1,18}")) {
            body = new Exact(stream, Long.parseLong(length));
        }
        return "gzip".equalsIgnoreCase(headers.get("content-encoding")) ? new GZIPInputStream(body) : body;
    }

    /** Reads the lines before the body, so many bytes and no more. */
    private static final class Head {
        private final InputStream stream;
        private int left = LONGEST_HEAD;

        private Head(InputStream stream) {
            this.stream = stream;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = stream.read(); next != '\n'; next = stream.read()) {
                if (next < 0 || left-- == 0) {
                    throw new Unreadable("gave an answer that is not HTTP");
                }
                line.write(next);
            }
            return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        }
    }
}
