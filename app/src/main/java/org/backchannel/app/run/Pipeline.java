package org.backchannel.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.backchannel.app.output.Rendering;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Reading;
import org.backchannel.reading.Documents;
import org.backchannel.reading.Outcome;
import org.backchannel.reading.Tally;

/**
 * Reads documents on one thread and extracts from them on several. The results leave in the order of the input: the
 * reading thread keeps a short queue of those under way and hands over the first as soon as it is done. It reads no
 * further while the queue is full, so that memory does not grow with the input.
 */
public final class Pipeline {

    private static final int QUEUED_PER_THREAD = 4;

    private final Supplier<Extractor> extractor;
    private final Rendering rendering;
    private final int threads;

    /**
     * A pipeline of {@code threads} threads.
     *
     * @param extractor loads the extractor; called once, while the first document is read
     */
    public Pipeline(Supplier<Extractor> extractor, Rendering rendering, int threads) {
        this.extractor = extractor;
        this.rendering = rendering;
        this.threads = threads;
    }

    /** Reads the inputs and hands what becomes of each document to the sink. */
    public Tally run(Documents documents, List<String> inputs, Sink sink) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Pipeline::daemon);
        try {
            Future<Extractor> loading = pool.submit(extractor::get);
            Queue queue = new Queue(threads * QUEUED_PER_THREAD, sink);
            documents.read(inputs, outcome -> queue.add(pool.submit(() -> result(outcome, loading))));
            return queue.drain();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            pool.shutdownNow();
        }
    }

    private Result result(Outcome outcome, Future<Extractor> loading) throws Exception {
        return switch (outcome) {
            case Outcome.Failed failed -> new Result(failed, "");
            case Outcome.Read read -> extract(read, loading.get());
        };
    }

    /** One report that an extractor stumbles over must not take the others with it. */
    private Result extract(Outcome.Read read, Extractor loaded) {
        try {
            Reading reading = loaded.read(read.report());
            return new Result(read, rendering.of(read, reading));
        } catch (OutOfMemoryError e) {
            return Result.failed(read.name(), "too large for the memory; call again with BACKCHANNEL_JAVA_OPTS=-Xmx2g");
        } catch (RuntimeException | StackOverflowError e) {
            return Result.failed(read.name(), "internal error while extracting, please report it: " + e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "extraction");
        thread.setDaemon(true);
        return thread;
    }
}
