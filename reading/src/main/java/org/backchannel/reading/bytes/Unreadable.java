package org.backchannel.reading.bytes;

import java.io.IOException;

/** Why a document cannot be read; the message is one line for the user: what is wrong and what to do. */
public final class Unreadable extends IOException {

    public Unreadable(String reason) {
        super(reason);
    }

    /** The reason that an exception gives, as one line. */
    public static String reason(IOException e) {
        if (e instanceof Unreadable) {
            return String.valueOf(e.getMessage());
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "cannot be read: " + OneLine.of(message);
    }
}
