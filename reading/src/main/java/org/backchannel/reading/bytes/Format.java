package org.backchannel.reading.bytes;

/** The kinds of bytes that are told apart. */
public enum Format {
    /** Plain text and Markdown. */
    TEXT,
    HTML,
    PDF,
    /** Word processing: Office Open XML, the older binary documents, RTF. */
    OFFICE,
    /** OpenDocument, as LibreOffice writes it. */
    OPEN_DOCUMENT,
    /** One mail. */
    MAIL,
    /** A mailbox of many. */
    MBOX,
    ZIP,
    TAR,
    GZIP,
    EMPTY,
    /** None that is read. */
    OTHER;

    /** Whether documents stand inside it. */
    public boolean isContainer() {
        return this == MBOX || this == ZIP || this == TAR || this == GZIP;
    }
}
