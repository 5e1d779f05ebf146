package org.backchannel.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passages of one folder, with what in it did not hold.
 *
 * @param name the folder's name
 * @param passages in order of their names
 */
public record Gold(String name, List<Passage> passages, List<Problem> problems) {

    /** The subfolder that holds a second person's readings of passages of its siblings. */
    public static final String SECOND = "second";

    public Gold {
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }

    /**
     * The passages that lie in the folder itself.
     *
     * @throws java.io.UncheckedIOException where the folder or a file of it cannot be read
     */
    public static Gold read(Path folder) {
        return read(folder, null);
    }

    /**
     * The same; a passage without a text there has the one that its source names below the data folder, and is skipped
     * with a problem that says so where that is not at hand.
     *
     * @throws java.io.UncheckedIOException where the folder or a file of it cannot be read
     */
    public static Gold read(Path folder, @Nullable Path data) {
        return new GoldFolder(folder, new DataFolder(data)).read();
    }

    /**
     * The folder itself, if it holds passages, and each subfolder that does, in order of their names; the second
     * person's readings are none of them.
     *
     * @throws java.io.UncheckedIOException where the folder or a file of it cannot be read
     */
    public static List<Gold> splits(Path folder, @Nullable Path data) {
        List<Gold> splits = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(folder));
        Listing.folders(folder).stream()
                .filter(each -> !Listing.name(each).equals(SECOND))
                .forEach(folders::add);
        for (Path each : folders) {
            if (hasPassages(each)) {
                splits.add(read(each, data));
            }
        }
        return splits;
    }

    private static boolean hasPassages(Path folder) {
        return Files.exists(folder.resolve(PassageTable.FILE))
                || !Listing.ending(folder, ".txt").isEmpty();
    }

    /** How many claims the passages hold. */
    public int claims() {
        return passages.stream().mapToInt(passage -> passage.claims().size()).sum();
    }
}
