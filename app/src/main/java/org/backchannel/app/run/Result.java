package org.backchannel.app.run;

import java.util.List;

/** What one document came to. */
public sealed interface Result {

    /** Where the document is. */
    String name();

    /** What is to be printed of it. */
    String text();

    /**
     * It was read.
     *
     * @param shortfalls what is missing of it, empty if it is whole
     */
    record Done(String name, List<String> shortfalls, String text) implements Result {}

    /**
     * It was not read.
     *
     * @param reason one line: what is wrong and what to do
     */
    record Failed(String name, String reason) implements Result {
        @Override
        public String text() {
            return "";
        }
    }
}
