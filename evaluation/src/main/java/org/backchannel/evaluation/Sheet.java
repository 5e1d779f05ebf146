package org.backchannel.evaluation;

import java.util.List;

/**
 * A table with its title.
 *
 * @param note what the reader must know, empty if nothing
 * @param columns headings; the first column is text, the others are figures unless {@code prose}
 */
record Sheet(String title, String note, boolean prose, List<String> columns, List<List<String>> rows) {

    static Sheet figures(String title, String note, List<String> columns, List<List<String>> rows) {
        return new Sheet(title, note, false, columns, rows);
    }

    static Sheet prose(String title, String note, List<String> columns, List<List<String>> rows) {
        return new Sheet(title, note, true, columns, rows);
    }
}
