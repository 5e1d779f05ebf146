package org.backchannel.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real documents, made on the spot. */
public final class Samples {

    /** A sentence for any document. */
    public static final String SENTENCE = "The envoy met the head of the fund in Geneva for two hours on Tuesday.";

    private static final int LINE = 14;

    private Samples() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String title, String... lines) {
        return pdf(document(title, lines));
    }

    static byte[] encryptedPdf() {
        PDDocument document = document("Secret", SENTENCE);
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf(document);
    }

    private static PDDocument document(String title, String... lines) {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        document.getDocumentInformation().setTitle(title);
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_741_000_000_000L);
        document.getDocumentInformation().setCreationDate(day);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(LINE);
            content.beginText();
            content.newLineAtOffset(60, 700);
            for (String line : lines) {
                if (!line.isEmpty()) {
                    content.showText(line);
                }
                content.newLine();
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private static byte[] pdf(PDDocument document) {
        return written(out -> {
            document.save(out);
            document.close();
        });
    }

    @SuppressWarnings("JavaUtilDate") // what the library takes
    static byte[] docx(String title, String... paragraphs) {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setTitle(title);
                document.getProperties()
                        .getCoreProperties()
                        .setCreated(Optional.of(Date.from(Instant.parse("2024-03-05T10:00:00Z"))));
                for (String paragraph : paragraphs) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                document.write(out);
            }
        });
    }

    static byte[] odt(String title, String... paragraphs) {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<text:p>").append(paragraph).append("</text:p>");
        }
        String content = "<office:document-content xmlns:office='" + office + "' xmlns:text='" + text
                + "'><office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
        String meta = "<office:document-meta xmlns:office='" + office
                + "' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'>"
                + "<office:meta><dc:title>" + title
                + "</dc:title><meta:creation-date>2024-03-06T10:00:00</meta:creation-date></office:meta></office:document-meta>";
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", bytes(content));
        entries.put("meta.xml", bytes(meta));
        return zip(entries);
    }

    static byte[] mail(String subject, String body, Map<String, byte[]> attachments) {
        StringBuilder mail = new StringBuilder("From: Jane Roe <jane@mail.example>\r\nTo: desk@mail.example\r\n"
                + "Subject: " + subject + "\r\nDate: Sat, 29 Nov 2025 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"cut\"\r\n\r\n--cut\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body + "\r\n");
        attachments.forEach((name, bytes) -> mail.append("--cut\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n"));
        return bytes(mail.append("--cut--\r\n").toString());
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(header(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    /** OpenDocument wants its first entry as it stands. */
    private static ZipEntry header(String name, byte[] bytes) {
        ZipEntry header = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            header.setMethod(ZipEntry.STORED);
            header.setSize(bytes.length);
            header.setCrc(sum.getValue());
        }
        return header;
    }

    static byte[] tar(Map<String, byte[]> entries) {
        return written(out -> {
            TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
            tar.finish();
        });
    }

    static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
