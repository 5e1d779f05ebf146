package org.backchannel.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A shipped table: UTF-8, a cell per tab, a first row that names the columns, comments after {@code #} in front.
 *
 * @param columns in order
 * @param comments without their sign
 */
public record Table(List<String> columns, List<Row> rows, List<String> comments) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        comments = List.copyOf(comments);
    }

    /** Reads the table of that name beside this class. */
    static Table read(String file) {
        return read(Table.class, file);
    }

    /** Reads the table of that name beside a class. */
    public static Table read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing from the program");
            }
            return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table read(String file, BufferedReader lines) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#")) {
                comments.add(line.substring(1).strip());
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t"));
            } else if (!line.isBlank()) {
                rows.add(row(file + ":" + number, columns, line));
            }
        }
        return new Table(columns, rows, comments);
    }

    private static Row row(String where, List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IllegalStateException(
                    where + ": has " + cells.length + " cells, not " + columns.size() + " (" + columns + ")");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns.get(i), cells[i].strip());
        }
        return new Row(where, byColumn);
    }

    /** Its rows, each made into what it says. */
    public <T> List<T> as(Function<Row, T> make) {
        return rows.stream().map(make).toList();
    }
}
