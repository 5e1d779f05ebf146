package org.backchannel.reading;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;
import org.backchannel.reading.pack.Hidden;

/** A folder and all below it, in order of path; hidden files are left out. */
final class Folder {

    private final Walk walk;
    private final Telling telling;
    private int documents;
    private int hidden;

    Folder(Walk walk, Telling telling) {
        this.walk = walk;
        this.telling = telling;
    }

    void read(Path folder) throws IOException {
        go(folder);
        if (documents == 0) {
            throw new Unreadable("has no documents in it" + (hidden == 0 ? "" : " but " + hidden + " hidden"));
        }
    }

    private void go(Path folder) throws IOException {
        for (Path path : children(folder)) {
            if (Hidden.is(String.valueOf(path.getFileName()))) {
                hidden++;
            } else {
                attempt(path);
            }
        }
    }

    private void attempt(Path path) {
        String name = OneLine.name(path.toString());
        try {
            telling.attempt(name, () -> open(name, path));
        } catch (IOException e) {
            telling.tell(new Outcome.Failed(name, Unreadable.reason(e)));
        }
    }

    private void open(String name, Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            go(path);
            return;
        }
        documents++;
        if (Files.isDirectory(path)) {
            throw new Unreadable("is a link to a folder, which is not followed; give that folder itself");
        }
        if (!Files.isRegularFile(path) && Files.exists(path)) {
            throw new Unreadable("is no file but a device or pipe; give it by its name if it is meant");
        }
        walk.file(Source.of(name), path);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(comparing(Folder::key)).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Sorted so, the folders' own order makes the order of whole paths. */
    private static String key(Path path) {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        return path.getFileName() + (folder ? "/" : "");
    }
}
