package org.backchannel.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that gets its name only when it is whole; until then it grows beside, under a name of its own. */
final class FileOutput implements Output {

    private final Path file;
    private final Path beside;
    private final Writer writer;
    private boolean closed;

    private FileOutput(Path file, Path beside, Writer writer) {
        this.file = file;
        this.beside = beside;
        this.writer = writer;
    }

    /**
     * Begins a file.
     *
     * @throws IOException where its folder is not there or takes no file
     */
    static FileOutput to(Path asked) throws IOException {
        Path file = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("not a regular file");
        }
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path beside = file.resolveSibling(name);
        return new FileOutput(
                file,
                beside,
                Files.newBufferedWriter(
                        beside,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE));
    }

    @Override
    public synchronized void write(String text) throws IOException {
        if (!closed) {
            writer.write(text);
        }
    }

    @Override
    public synchronized void finish() throws IOException {
        if (!closed) {
            closed = true;
            writer.close();
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public synchronized boolean giveUp() {
        if (closed) {
            return false;
        }
        closed = true;
        try {
            writer.close();
            Files.deleteIfExists(beside);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + beside, e);
        }
    }
}
