package org.backchannel.reading.parse;

import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backchannel.reading.bytes.Unreadable;
import org.jspecify.annotations.Nullable;

/** The text layer of a PDF. */
final class PdfParser implements Parser {

    private static final String NO_TITLE = "(?i)(?:Microsoft Word|PowerPoint|untitled\\b).*|.*\\.\\p{Alnum}{2,5}";

    @Override
    public Parsed parse(Request request) throws IOException {
        try (PDDocument document = Loader.loadPDF(request.bytes())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unreadable("forbids taking its text; save it without this restriction");
            }
            String text = text(document);
            PDDocumentInformation information = document.getDocumentInformation();
            return new Parsed(
                    text,
                    title(information.getTitle()),
                    null,
                    null,
                    dates(information.getCreationDate()),
                    text.isBlank() ? List.of("no text layer") : List.of(),
                    List.of());
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is encrypted; save it without a password");
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd("\n");
        return PdfLines.joined(stripper.getText(document));
    }

    private static @Nullable String title(@Nullable String stated) {
        return stated == null || stated.isBlank() || stated.matches(NO_TITLE) ? null : stated.strip();
    }

    private static List<String> dates(@Nullable Calendar created) {
        return created instanceof GregorianCalendar day
                ? List.of(day.toZonedDateTime().toLocalDate().toString())
                : List.of();
    }
}
