package org.backchannel.extraction.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files of English time expressions. */
final class GrammarFiles {

    private static final String WORDS = "words.tsv";
    private static final List<String> PATTERNS =
            List.of("numbers.txt", "points.txt", "holidays.txt", "periods.txt", "lengths.txt", "decoys.txt");

    private GrammarFiles() {}

    static Grammar english() {
        return GrammarCompiler.compile(vocabulary(), patterns());
    }

    /** All patterns, in the order of the files. */
    static List<PatternSource> patterns() {
        List<PatternSource> patterns = new ArrayList<>();
        PATTERNS.forEach(file -> patterns.addAll(PatternSource.read(file, lines(file))));
        return patterns;
    }

    private static Vocabulary vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : lines(WORDS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                addWords(line.split("\t", -1), vocabulary);
            }
        }
        return vocabulary;
    }

    private static void addWords(String[] columns, Vocabulary vocabulary) {
        if (columns.length != 3) {
            throw new IllegalArgumentException(WORDS + ": class, value and words, not " + String.join(" ", columns));
        }
        for (String word : columns[2].split(",", -1)) {
            vocabulary.add(columns[0], value(columns[1]), word.strip());
        }
    }

    private static Object value(String column) {
        return Character.isDigit(column.charAt(0)) ? (Object) Integer.valueOf(column) : Makers.symbol(column);
    }

    private static List<String> lines(String file) {
        try (InputStream in = GrammarFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + file + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
