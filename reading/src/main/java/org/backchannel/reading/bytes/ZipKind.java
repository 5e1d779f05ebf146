package org.backchannel.reading.bytes;

import java.util.regex.Pattern;

/** Tells documents that are written as ZIP archives from archives, by the name of their first entry. */
final class ZipKind {

    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;
    private static final Pattern OFFICE =
            Pattern.compile("\\[Content_Types]\\.xml|(?:_rels|docProps|word|customXml)/.*\\.(?:xml|rels)");

    private ZipKind() {}

    static Format of(String latin) {
        String first = firstEntry(latin);
        if (first.equals("mimetype")
                && latin.startsWith("application/vnd.oasis.opendocument.text", NAME + first.length())) {
            return Format.OPEN_DOCUMENT;
        }
        return OFFICE.matcher(first).matches() ? Format.OFFICE : Format.ZIP;
    }

    private static String firstEntry(String latin) {
        if (latin.length() < NAME) {
            return "";
        }
        int end = NAME + latin.charAt(NAME_LENGTH) + (latin.charAt(NAME_LENGTH + 1) << Byte.SIZE);
        return latin.substring(NAME, Math.min(end, latin.length()));
    }
}
