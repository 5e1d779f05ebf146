package org.backchannel.reading.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.backchannel.reading.bytes.Format;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word processing documents, through Tika's parsers. */
final class OfficeParser implements Parser {

    @Override
    public Parsed parse(Request request) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, request.mediaType());
        MarkedUpText text = new MarkedUpText();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        try (TikaInputStream stream = TikaInputStream.get(request.bytes())) {
            parser(request).parse(stream, text, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("is encrypted; save it without a password");
        } catch (SAXException | TikaException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Parsed(
                text.paragraphs(),
                title(metadata),
                metadata.get(TikaCoreProperties.PUBLISHER),
                null,
                dates(metadata),
                List.of(),
                List.of());
    }

    private static org.apache.tika.parser.Parser parser(Request request) {
        if (request.format() == Format.OPEN_DOCUMENT) {
            return new OpenDocumentParser();
        }
        return switch (request.mediaType()) {
            case "application/rtf" -> new RTFParser();
            case "application/msword", "application/x-tika-msoffice" ->
                new org.apache.tika.parser.microsoft.OfficeParser();
            default -> new OOXMLParser();
        };
    }

    private static @Nullable String title(Metadata metadata) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        return title == null || title.isBlank() ? null : title.strip();
    }

    private static List<String> dates(Metadata metadata) {
        return Stream.of(metadata.get(TikaCoreProperties.CREATED))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Pictures and tables embedded in a document are no documents. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
