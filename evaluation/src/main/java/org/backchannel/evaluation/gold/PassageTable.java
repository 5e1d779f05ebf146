package org.backchannel.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.model.ContentId;
import org.backchannel.model.Report;
import org.jspecify.annotations.Nullable;

/** What {@code passages.tsv} says of each passage: when and by whom it was published. */
final class PassageTable {

    static final String FILE = "passages.tsv";
    private static final String LANGUAGE = "en";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private PassageTable() {}

    /** The table of the file, empty if there is no such file. */
    static PassageTable read(Path file, List<Problem> problems) {
        PassageTable table = new PassageTable();
        if (!Files.exists(file)) {
            return table;
        }
        String[] lines = Lines.text(file).split("\r?\n");
        List<String> header = Arrays.asList(lines[0].split("\t", -1));
        for (int line = 1; line < lines.length; line++) {
            if (!lines[line].isBlank() && !lines[line].startsWith("#")) {
                table.add(header, lines[line].split("\t", -1), line + 1, problems);
            }
        }
        return table;
    }

    private void add(List<String> header, String[] cells, int line, List<Problem> problems) {
        String name = cell(header, cells, "name");
        if (name == null) {
            problems.add(new Problem(FILE, line, null, "row has no name"));
            return;
        }
        String date = cell(header, cells, "date");
        if (date != null && !isDay(date)) {
            problems.add(new Problem(FILE, line, null, "\"" + date + "\" is no day (YYYY-MM-DD)"));
            date = null;
        }
        rows.put(name, new Row(name, line, date, cell(header, cells, "publisher"), cell(header, cells, "source")));
    }

    private static @Nullable String cell(List<String> header, String[] cells, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.length || cells[index].isBlank() ? null : cells[index].strip();
    }

    private static boolean isDay(String date) {
        try {
            return LocalDate.parse(date).toString().equals(date);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The passage as a report. */
    Report report(String name, String raw) {
        Row row = rows.getOrDefault(name, new Row(name, 0, null, null, null));
        String sha = ContentId.sha256(raw.getBytes(StandardCharsets.UTF_8));
        Report.DateSource source = row.date() == null ? null : Report.DateSource.METADATA;
        return Report.of(raw, null, row.publisher(), null, row.date(), source, LANGUAGE, sha);
    }

    /** The rows of other passages than these, in the table's order. */
    List<Row> without(Set<String> names) {
        return rows.values().stream().filter(row -> !names.contains(row.name())).toList();
    }

    /**
     * A passage as the table has it.
     *
     * @param line in the file, the header being the first
     * @param source where the text is from: a register's number, or a path below the data folder
     */
    record Row(
            String name,
            int line,
            @Nullable String date,
            @Nullable String publisher,
            @Nullable String source) {}
}
