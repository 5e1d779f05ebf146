package org.backchannel.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts lie that may not be shipped with what people read in them.
 *
 * @param path the folder, if there is one at hand
 */
record DataFolder(@Nullable Path path) {

    /** The text of a file below the folder, or nothing where it is not there or lies outside. */
    @Nullable
    String text(String source) {
        if (path == null) {
            return null;
        }
        Path root = path.toAbsolutePath().normalize();
        Path file = root.resolve(source).normalize();
        return file.startsWith(root) && Files.isRegularFile(file) ? Lines.text(file) : null;
    }
}
