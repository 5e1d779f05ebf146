package org.backchannel.evaluation;

import java.util.List;

/** What was measured, as the page {@code docs/quality.md}: the same figures give the same bytes on any day. */
public final class QualityMarkdown {

    private static final String METHOD = """
            Written by `./backchannel evaluate`; do not edit. A claim counts as found if another of the same type has an
            overlapping trigger, and every main role of either overlaps one of the same name of the other, by its own words
            or by those it is linked to; actors and recipients of a symmetric type form one set. Claims are paired one to
            one, as many as can be. Modality, polarity, time, attribution and the other parts are counted on the pairs
            alone: a time is right if both ends are equal, and one that only either has is an error; an attribution is right
            if the origins share a source or neither has one. Mentions are compared as people, organisations (groups among
            them) and places, paired one to one by overlap; links are B-cubed over the mentions that both have. The means
            over types weigh each type of the gold alike. A dash is a share of nothing. The errors of the held-out split
            are counted, not listed, so that no rule is written after them; it decides how good the extractor is, and the
            other splits stand beside it.
            """;

    private QualityMarkdown() {}

    /**
     * The page.
     *
     * @param showErrors whether the held-out split's errors are listed too, not only counted
     */
    public static String of(Quality quality, boolean showErrors) {
        StringBuilder page = new StringBuilder("# Quality\n\n").append(METHOD);
        page.append("\nExtractor: `").append(quality.extractor()).append("`\n");
        for (Sheet sheet : Sheets.of(quality, showErrors)) {
            page.append("\n## ").append(sheet.title()).append("\n\n");
            if (!sheet.note().isEmpty()) {
                page.append(escape(sheet.note())).append("\n\n");
            }
            table(sheet, page);
        }
        return page.toString();
    }

    private static void table(Sheet sheet, StringBuilder page) {
        if (sheet.rows().isEmpty()) {
            page.append("None.\n");
            return;
        }
        row(sheet.columns(), page);
        page.append("|---");
        page.append((sheet.prose() ? "|---" : "|---:").repeat(sheet.columns().size() - 1))
                .append("|\n");
        sheet.rows().forEach(row -> row(row, page));
    }

    private static void row(List<String> cells, StringBuilder page) {
        cells.forEach(cell -> page.append("| ").append(escape(cell)).append(' '));
        page.append("|\n");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace('\n', ' ');
    }
}
