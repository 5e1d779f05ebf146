package org.backchannel.reading.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running child process, on the same Java and class path as this one. */
final class Child {

    /** What a Java process exits with by {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SECONDS_TO_DIE = 5;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream replies;
    private boolean ready;

    private Child(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static Child start(int heapMegabytes) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        ParserProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        // In the environment a long class path stays out of the list of processes.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new Child(builder.start());
    }

    Reply exchange(Request request) throws IOException {
        if (!ready && replies.read() != ParserProcess.READY) {
            throw new EOFException();
        }
        ready = true;
        Wire.write(requests, request);
        return Wire.readReply(replies);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Why it ended in the middle of a document. */
    String lastWords(int heapMegabytes) {
        return hasExited() && process.exitValue() == OUT_OF_MEMORY
                ? "needs more memory to parse than " + heapMegabytes + " MB; split it, or raise the limit"
                : "broke its parser; open it and save it again";
    }

    void kill() {
        process.destroyForcibly();
        hasExited();
    }

    private boolean hasExited() {
        try {
            return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
