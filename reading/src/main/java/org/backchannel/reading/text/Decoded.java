package org.backchannel.reading.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Characters that bytes were taken for. Tried in this order: a byte order mark, UTF-16 by its zero bytes, the declared
 * charset if every byte fits it, UTF-8 likewise, UTF-8 with few faults, and at last the charset that the bytes are most
 * like by statistics.
 *
 * @param replaced how many characters stand for bytes that meant nothing
 */
public record Decoded(String text, Charset charset, int replaced) {

    private static final int SAMPLE = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Above this share of faults among the characters beyond ASCII, bytes are hardly meant as UTF-8. */
    private static final double TOLERATED_FAULTS = 0.2;

    /** Decodes a document's bytes. */
    public static Decoded of(byte[] bytes, @Nullable Charset declared) {
        return marked(bytes)
                .or(() -> Utf16.guess(bytes).map(charset -> lenient(bytes, charset)))
                .or(() -> Optional.ofNullable(declared).flatMap(charset -> strict(bytes, charset)))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> guessed(bytes)));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lenient(bytes, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, Charset.forName("UTF-32BE")));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(lenient(bytes, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset, 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded guessed(byte[] bytes) {
        Decoded utf8 = lenient(bytes, StandardCharsets.UTF_8);
        long foreign = utf8.text.chars().filter(c -> c > 0x7F).count();
        return utf8.replaced <= foreign * TOLERATED_FAULTS ? utf8 : lenient(bytes, likeliest(bytes));
    }

    private static Charset likeliest(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        boolean usable = match != null && Charset.isSupported(match.getName());
        Charset charset = usable ? Charset.forName(match.getName()) : WESTERN;
        return isOneByteOnly(charset) ? charset : WESTERN;
    }

    /** What is no UTF-8 and has no zero bytes is neither Unicode nor plain Latin-1, whose upper controls nobody writes. */
    private static boolean isOneByteOnly(Charset charset) {
        return !charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.ISO_8859_1);
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text, charset, Faults.count(text, bytes, charset));
    }
}
