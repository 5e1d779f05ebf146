package org.backchannel.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.backchannel.reading.Tally;

/** The results under way, in the order of the input. Used by one thread only. */
final class Queue {

    private final Deque<Future<Result>> underWay = new ArrayDeque<>();
    private final int limit;
    private final Sink sink;
    private Tally tally = Tally.NONE;

    Queue(int limit, Sink sink) {
        this.limit = limit;
        this.sink = sink;
    }

    /** Adds one, after handing over what is done and, where the queue is full, waiting for the first. */
    void add(Future<Result> result) {
        underWay.add(result);
        while (underWay.size() > limit
                || (!underWay.isEmpty() && underWay.getFirst().isDone())) {
            handOver();
        }
    }

    /** Hands over the rest and tells what became of all. */
    Tally drain() {
        while (!underWay.isEmpty()) {
            handOver();
        }
        return tally;
    }

    private void handOver() {
        Result result = await(underWay.removeFirst());
        tally = tally.plus(result.outcome());
        try {
            sink.take(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result await(Future<Result> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the extractor does not work: " + causeOf(e), e);
        }
    }

    private static Throwable causeOf(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof ExecutionException && cause != null ? causeOf(cause) : error;
    }
}
