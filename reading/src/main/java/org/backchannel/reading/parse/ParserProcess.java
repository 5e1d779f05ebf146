package org.backchannel.reading.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.backchannel.reading.bytes.OneLine;
import org.backchannel.reading.bytes.Unreadable;

/**
 * The program that runs in the child process: takes documents from standard input, one after another, and gives what
 * the parsers make of them to standard output. It ends with its input.
 */
public final class ParserProcess {

    /** First byte of output: the program runs. */
    static final int READY = 'B';

    private ParserProcess() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream replies = new DataOutputStream(new BufferedOutputStream(System.out));
        // What a library prints must not come between the replies.
        System.setOut(System.err);
        replies.write(READY);
        replies.flush();
        serve(requests, replies);
    }

    private static void serve(DataInputStream requests, DataOutputStream replies) throws IOException {
        while (true) {
            Request request;
            try {
                request = Wire.readRequest(requests);
            } catch (EOFException e) {
                return;
            }
            Wire.write(replies, reply(request));
        }
    }

    private static Reply reply(Request request) {
        try {
            return new Reply.Done(Parser.of(request.format()).parse(request));
        } catch (Unreadable e) {
            return new Reply.Refused(Unreadable.reason(e));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new Reply.Refused("is broken, or not what it seems ("
                    + OneLine.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                    + "); open it and save it again");
        }
    }
}
