package org.backchannel.reading.bytes;

import java.util.regex.Pattern;

/** Tells mails and mailboxes by how their first lines look. */
final class HeaderLines {

    private static final Pattern HEADER = Pattern.compile(">?[!-9;-~]++:.*");
    private static final Pattern SENDER = Pattern.compile("(?i)(?:From|Sender|Return-Path): *+.*@.*");
    private static final Pattern POSTMARK = Pattern.compile("From \\S.*");

    private HeaderLines() {}

    /** Whether a block of header lines starts the text and names a sender with an address. */
    static boolean startMail(String text) {
        return text.lines()
                .takeWhile(line -> isHeader(line) || isFolded(line))
                .anyMatch(line -> SENDER.matcher(line).matches());
    }

    /** Whether a mailbox's postmark starts the text, with a header line after it. */
    static boolean startMailbox(String text) {
        return POSTMARK.matcher(text).lookingAt()
                && text.lines()
                        .skip(1)
                        .findFirst()
                        .filter(HeaderLines::isHeader)
                        .isPresent();
    }

    private static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
