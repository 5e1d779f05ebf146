package org.backchannel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What was measured, as text for a terminal. */
public final class QualityTable {

    private QualityTable() {}

    /**
     * The tables, each line ended by {@code \n}.
     *
     * @param showErrors whether the held-out split's errors are listed too, not only counted
     */
    public static String of(Quality quality, boolean showErrors) {
        StringBuilder text =
                new StringBuilder("extractor ").append(quality.extractor()).append('\n');
        for (Sheet sheet : Sheets.of(quality, showErrors)) {
            text.append('\n').append(sheet.title()).append('\n');
            if (!sheet.note().isEmpty()) {
                text.append(sheet.note()).append('\n');
            }
            table(sheet, text);
        }
        return text.toString();
    }

    private static void table(Sheet sheet, StringBuilder text) {
        if (sheet.rows().isEmpty()) {
            text.append("none\n");
            return;
        }
        int[] widths = widths(sheet);
        text.append(line(sheet, sheet.columns(), widths));
        sheet.rows().forEach(row -> text.append(line(sheet, row, widths)));
    }

    private static int[] widths(Sheet sheet) {
        int[] widths = new int[sheet.columns().size()];
        List<List<String>> all = new ArrayList<>(sheet.rows());
        all.add(sheet.columns());
        for (List<String> row : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }

    private static String line(Sheet sheet, List<String> row, int[] widths) {
        StringJoiner line = new StringJoiner("  ");
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String pad = " ".repeat(widths[column] - cell.length());
            line.add(column == 0 || sheet.prose() ? cell + pad : pad + cell);
        }
        return line.toString().stripTrailing() + "\n";
    }
}
