package org.backchannel.app;

import java.nio.file.Path;
import org.backchannel.app.output.Output;
import org.backchannel.app.run.Progress;
import org.jspecify.annotations.Nullable;

/** What happens when the process is told to end (Ctrl-C) in the midst of its work: no half result stays behind. */
final class Interruption {

    private final Thread hook;

    private Interruption(Runnable atEnd) {
        this.hook = new Thread(atEnd, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption of(Output output, @Nullable Path file, Progress progress) {
        return new Interruption(() -> {
            if (output.giveUp()) {
                progress.last("interrupted" + (file == null ? "" : ": " + file + " was not written"));
            }
        });
    }

    /** From here on there is nothing to clear up. */
    void done() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook with it.
        }
    }
}
