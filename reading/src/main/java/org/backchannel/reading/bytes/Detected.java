package org.backchannel.reading.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, by its first bytes, its name, and what its server says, in this order of trust.
 *
 * @param mediaType as detected, for the parser and for messages
 */
public record Detected(Format format, String mediaType) {

    /** How many first bytes are looked at. */
    public static final int HEAD = 1 << 16;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final List<String> TEXT_NAMES = List.of(".txt", ".text", ".md", ".markdown");
    private static final Set<String> TEXT_BUT_NO_PROSE = Set.of(
            "text/calendar",
            "text/x-vcalendar",
            "text/vcard",
            "text/x-vcard",
            "text/css",
            "text/javascript",
            "text/xml");

    /**
     * Looks at a document.
     *
     * @param head its first bytes, {@link #HEAD} of them or all
     * @param declaredType the media type that came with it, if any did
     */
    public static Detected of(byte[] head, String name, @Nullable String declaredType) {
        if (head.length == 0) {
            return new Detected(Format.EMPTY, "application/x-empty");
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (HeaderLines.startMailbox(latin)) {
            return new Detected(Format.MBOX, "application/mbox");
        }
        String type = mediaType(head, name, declaredType);
        return new Detected(format(type, latin, name.toLowerCase(Locale.ROOT)), type);
    }

    private static String mediaType(byte[] head, String name, @Nullable String declaredType) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (declaredType != null) {
            hints.set(Metadata.CONTENT_TYPE, declaredType);
        }
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(head))) {
            return TYPES.detect(stream, hints).getBaseType().toString();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static Format format(String type, String latin, String name) {
        boolean textByName = TEXT_NAMES.stream().anyMatch(name::endsWith);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> textByName && !startsAsHtml(latin) ? Format.TEXT : Format.HTML;
            case "application/pdf" -> Format.PDF;
            case "message/rfc822" -> isMail(latin, name) ? Format.MAIL : Format.TEXT;
            case "application/gzip" -> Format.GZIP;
            case "application/x-tar", "application/x-gtar" -> Format.TAR;
            case "application/zip" -> ZipKind.of(latin);
            case "application/rtf", "application/msword", "application/x-tika-msoffice", "application/x-tika-ooxml" ->
                Format.OFFICE;
            default -> byFamily(type, textByName);
        };
    }

    private static Format byFamily(String type, boolean textByName) {
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Format.OPEN_DOCUMENT;
        }
        if (type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")) {
            return Format.OFFICE;
        }
        boolean text = type.startsWith("text/") && !TEXT_BUT_NO_PROSE.contains(type);
        return text || textByName ? Format.TEXT : Format.OTHER;
    }

    private static boolean startsAsHtml(String latin) {
        String start = latin.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("ï»¿<");
    }

    private static boolean isMail(String latin, String name) {
        return name.endsWith(".eml") || HeaderLines.startMail(latin);
    }
}
