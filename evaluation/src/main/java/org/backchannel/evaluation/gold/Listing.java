package org.backchannel.evaluation.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies in a folder, in order of names, so that the order of a file system never shows. */
final class Listing {

    private Listing() {}

    static List<Path> folders(Path folder) {
        return list(folder, Files::isDirectory);
    }

    static List<Path> ending(Path folder, String ending) {
        return list(folder, path -> name(path).endsWith(ending) && Files.isRegularFile(path));
    }

    static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted)
                    .sorted(Comparator.comparing(Listing::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
