package org.backchannel.evaluation.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.model.Report;

/**
 * The texts of a folder's passages as reports, by name: the files {@code NAME.txt} and, for rows of the table without
 * one, the files that their source names below the data folder.
 */
final class PassageTexts {

    private final Path folder;
    private final DataFolder data;
    private final List<Problem> problems;
    private final PassageTable table;
    private final Map<String, Report> reports = new TreeMap<>();

    PassageTexts(Path folder, DataFolder data, List<Problem> problems) {
        this.folder = folder;
        this.data = data;
        this.problems = problems;
        this.table = PassageTable.read(folder.resolve(PassageTable.FILE), problems);
    }

    Map<String, Report> read() {
        Listing.ending(folder, ".txt").forEach(this::beside);
        table.without(reports.keySet()).forEach(this::elsewhere);
        return reports;
    }

    private void beside(Path file) {
        String fileName = Listing.name(file);
        String name = fileName.substring(0, fileName.length() - ".txt".length());
        String raw = Lines.text(file);
        Report report = table.report(name, raw);
        if (!report.text().equals(raw)) {
            problems.add(new Problem(
                    fileName, 0, null, "not NFC with \\n line ends; offsets are held against the stored form"));
        }
        reports.put(name, report);
    }

    private void elsewhere(PassageTable.Row row) {
        String source = row.source();
        String raw = source == null ? null : data.text(source);
        if (raw == null) {
            String lack = "there is no file " + row.name() + ".txt";
            String skip = source == null ? lack : "skipped: " + lack + ", and no " + source + " in a data folder";
            problems.add(new Problem(PassageTable.FILE, row.line(), null, skip));
            return;
        }
        reports.put(row.name(), table.report(row.name(), raw));
    }
}
