package org.backchannel.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output; what is written is passed on at once. */
final class StandardOutput implements Output {

    private final OutputStream out;
    private volatile boolean finished;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw isClosedPipe(e) ? new PipeClosedException(e) : e;
        }
    }

    @Override
    public void finish() throws IOException {
        finished = true;
        out.flush();
    }

    @Override
    public boolean giveUp() {
        return !finished;
    }

    /** Java has no type for it. */
    private static boolean isClosedPipe(IOException error) {
        return String.valueOf(error.getMessage()).contains("Broken pipe");
    }
}
