package org.backchannel.reading.bytes;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a document cannot be read; the message is one line for the user: what is wrong and what to do. */
public final class Unreadable extends IOException {

    public Unreadable(String reason) {
        super(reason);
    }

    /** The reason that an exception gives, as one line. */
    public static String reason(IOException e) {
        return switch (e) {
            case Unreadable told -> String.valueOf(told.getMessage());
            case Budget.Exhausted told -> String.valueOf(told.getMessage());
            case AccessDeniedException denied -> "may not be read; check its permissions";
            case NoSuchFileException missing -> "is not there; check the path";
            default ->
                "cannot be read: "
                        + OneLine.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }
}
