package org.backchannel.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a mark: mostly Latin text in it has a zero in every other byte. */
final class Utf16 {

    private static final int SAMPLE = 4096;
    private static final double MANY = 0.4;
    private static final double FEW = 0.05;

    private Utf16() {}

    static Optional<Charset> guess(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        double first = zeros(bytes, 0, pairs);
        double second = zeros(bytes, 1, pairs);
        if (first < FEW && second > MANY) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return second < FEW && first > MANY ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static double zeros(byte[] bytes, int from, int pairs) {
        int count = 0;
        for (int pair = 0; pair < pairs; pair++) {
            count += bytes[2 * pair + from] == 0 ? 1 : 0;
        }
        return (double) count / pairs;
    }
}
