package org.backchannel.extraction.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The weights of {@link TransitionParser}, read from CoreNLP's text format. Immutable but for its cache. */
final class ParserModel {

    static final int FEATURES = 48;
    static final int WORDS = 18;

    private static final int CACHE_SLOTS = 1 << 14;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final int tagOffset;
    private final int labelOffset;
    private final int hiddenSize;
    private final int embeddingSize;
    private final float[][] embeddings;
    /** One row a (feature, dimension): how it adds to each hidden unit. */
    private final float[][] inputs;

    private final float[] bias;
    /** One row a hidden unit: how it adds to each transition. */
    private final float[][] outputs;

    private final AtomicReferenceArray<@Nullable Product> products = new AtomicReferenceArray<>(CACHE_SLOTS);

    /** What one feature value adds to the hidden layer. */
    private record Product(int key, float[] values) {}

    private ParserModel(BufferedReader in) throws IOException {
        int dictionary = header(in);
        int tagCount = header(in);
        int labelCount = header(in);
        embeddingSize = header(in);
        hiddenSize = header(in);
        int features = header(in);
        header(in);
        if (features != FEATURES) {
            throw new IOException("a parser model with " + features + " features instead of " + FEATURES);
        }
        tagOffset = dictionary;
        labelOffset = dictionary + tagCount;
        embeddings = new float[dictionary + tagCount + labelCount][];
        for (int i = 0; i < embeddings.length; i++) {
            String line = in.readLine();
            int space = line.indexOf(' ');
            embeddings[i] = numbers(line, space + 1, embeddingSize);
            name(i, line.substring(0, space));
        }
        inputs = matrix(in, FEATURES * embeddingSize, hiddenSize);
        bias = numbers(in.readLine(), 0, hiddenSize);
        outputs = matrix(in, hiddenSize, 2 * (labelCount - 1) + 1);
    }

    private void name(int id, String name) {
        if (id < tagOffset) {
            words.put(name, id);
        } else if (id < labelOffset) {
            tags.put(name, id);
        } else {
            labels.add(name);
        }
    }

    /** Loads a model from the class path. */
    static ParserModel load(String resource) {
        InputStream found = ParserModel.class.getResourceAsStream(resource);
        if (found == null) {
            throw new IllegalStateException("the parser's model is missing from the program: " + resource);
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(found, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return new ParserModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model is damaged: " + resource, e);
        }
    }

    private static int header(BufferedReader in) throws IOException {
        String line = in.readLine();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1).trim());
    }

    private static float[][] matrix(BufferedReader in, int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = numbers(in.readLine(), 0, columns);
        }
        return matrix;
    }

    /** Reads fixed-point decimals, which is all the format has, several times faster than the library's parser. */
    private static float[] numbers(String line, int from, int count) {
        float[] numbers = new float[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            while (line.charAt(at) == ' ') {
                at++;
            }
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            numbers[i] = number(line, at, end);
            at = end;
        }
        return numbers;
    }

    private static float number(String line, int start, int end) {
        boolean negative = line.charAt(start) == '-';
        long digits = 0;
        double scale = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char c = line.charAt(i);
            if (c == '.') {
                scale = 1;
            } else if (c < '0' || c > '9') {
                return Float.parseFloat(line.substring(start, end));
            } else {
                digits = digits * 10 + (c - '0');
                scale *= 10;
            }
        }
        double value = scale == 0 ? digits : digits / scale;
        return (float) (negative ? -value : value);
    }

    int hiddenSize() {
        return hiddenSize;
    }

    int transitions() {
        return 2 * arcLabels() + 1;
    }

    int arcLabels() {
        return labels.size() - 1;
    }

    boolean knows(String form) {
        return words.containsKey(form);
    }

    int word(String form) {
        Integer id = words.get(form);
        return id == null ? words.getOrDefault("-UNKNOWN-", 0) : id;
    }

    int tag(String form) {
        Integer id = tags.get(form);
        return id == null ? tags.getOrDefault("-UNKNOWN-", 0) : id;
    }

    int rootWord() {
        return word("-ROOT-");
    }

    int rootTag() {
        return tag("-ROOT-");
    }

    int noWord() {
        return word("-NULL-");
    }

    int noTag() {
        return tag("-NULL-");
    }

    int noLabel() {
        return labelOffset;
    }

    /** Id of the nth arc label, the root's being the first. */
    int label(int nth) {
        return labelOffset + 1 + nth;
    }

    String labelName(int id) {
        return labels.get(id - labelOffset);
    }

    /** Fills {@code scores} with the network's output; {@code hidden} is room to work in. */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(bias, 0, hidden, 0, hiddenSize);
        for (int i = 0; i < FEATURES; i += 4) {
            Rows.add(
                    product(i, features[i]),
                    product(i + 1, features[i + 1]),
                    product(i + 2, features[i + 2]),
                    product(i + 3, features[i + 3]),
                    hidden);
        }
        for (int i = 0; i < hiddenSize; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        Rows.addScaled(outputs, 0, hidden, scores);
    }

    private float[] product(int feature, int id) {
        int key = id * FEATURES + feature;
        int slot = (key * 0x9E3779B9) >>> (32 - 14);
        Product kept = products.get(slot);
        if (kept != null && kept.key == key) {
            return kept.values;
        }
        float[] values = new float[hiddenSize];
        Rows.addScaled(inputs, feature * embeddingSize, embeddings[id], values);
        products.set(slot, new Product(key, values));
        return values;
    }
}
