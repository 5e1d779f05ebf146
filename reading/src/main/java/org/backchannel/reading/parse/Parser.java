package org.backchannel.reading.parse;

import java.io.IOException;
import org.backchannel.reading.bytes.Format;

/** Makes text of a foreign format. */
interface Parser {

    Parsed parse(Request request) throws IOException;

    /** The parser of a format that has one. */
    static Parser of(Format format) {
        return switch (format) {
            case HTML -> new HtmlParser();
            case PDF -> new PdfParser();
            case OFFICE, OPEN_DOCUMENT -> new OfficeParser();
            case MAIL -> new MailParser();
            case TEXT, MBOX, ZIP, TAR, GZIP, EMPTY, OTHER ->
                throw new IllegalArgumentException(format + " has no parser");
        };
    }
}
