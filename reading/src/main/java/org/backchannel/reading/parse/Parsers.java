package org.backchannel.reading.parse;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * The parsers, in a child process with limits. It starts with the first document, stays for the next ones, and is
 * replaced after a document that broke it. For one thread at a time.
 */
public final class Parsers implements AutoCloseable {

    private final int heapMegabytes;
    private final Duration timeout;
    private final ExecutorService exchange = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("parsers").factory());
    private @Nullable Child child;

    /**
     * @param heapMegabytes memory of the process
     * @param timeout for one document
     */
    public Parsers(int heapMegabytes, Duration timeout) {
        this.heapMegabytes = heapMegabytes;
        this.timeout = timeout;
    }

    /**
     * Has a document parsed.
     *
     * @throws Unreadable where it cannot be, or takes more time or memory than allowed
     */
    public Parsed parse(Request request) throws IOException {
        Child current = running();
        return switch (ask(current, request)) {
            case Reply.Done done -> done.parsed();
            case Reply.Refused refused -> throw new Unreadable(refused.reason());
        };
    }

    /** Process id of the child that waits for the next document, absent before the first and after a broken one. */
    Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).map(Child::handle);
    }

    private Child running() throws IOException {
        Child current = child;
        if (current == null || !current.isAlive()) {
            current = Child.start(heapMegabytes);
            child = current;
        }
        return current;
    }

    private Reply ask(Child current, Request request) throws IOException {
        Future<Reply> answer = exchange.submit(() -> current.exchange(request));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw given(
                    current, "takes longer to parse than " + timeout.toSeconds() + " s; split it, or raise the limit");
        } catch (ExecutionException e) {
            throw given(current, current.lastWords(heapMegabytes));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw given(current, "was interrupted");
        }
    }

    private Unreadable given(Child broken, String reason) {
        broken.kill();
        child = null;
        return new Unreadable(reason);
    }

    @Override
    public void close() {
        Child current = child;
        if (current != null) {
            current.kill();
            child = null;
        }
        exchange.shutdownNow();
    }
}
