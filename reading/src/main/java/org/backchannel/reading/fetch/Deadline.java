package org.backchannel.reading.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The moment by which a fetch must be over, whatever it is busy with. */
record Deadline(long nanos) {

    static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos());
    }

    boolean isOver() {
        return nanos - System.nanoTime() <= 0;
    }

    /**
     * Milliseconds that are left, at least one.
     *
     * @throws SocketTimeoutException where none are
     */
    int left() throws SocketTimeoutException {
        if (isOver()) {
            throw new SocketTimeoutException("over");
        }
        return Math.clamp((nanos - System.nanoTime()) / 1_000_000, 1, Integer.MAX_VALUE);
    }

    /** Closes the connection when the time comes: a server that sends a byte now and then outlasts any limit on a read. */
    void closes(Closeable connection) throws SocketTimeoutException {
        CompletableFuture.delayedExecutor(left(), TimeUnit.MILLISECONDS).execute(() -> {
            try {
                connection.close();
            } catch (IOException e) {
                // It is of no use any more, closed well or badly.
                return;
            }
        });
    }
}
