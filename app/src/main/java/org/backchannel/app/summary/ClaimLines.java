package org.backchannel.app.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backchannel.app.output.Plain;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Reading;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;

/** A claim as a compact line, its quote, and where it stands. */
final class ClaimLines {

    private static final int LONGEST = 80;
    private static final int INDENT = 2;
    private static final int DEEPER = 6;

    private final Page page;
    private final Ink ink;
    private final Paragraphs paragraphs;

    ClaimLines(Page page, Ink ink, Reading reading) {
        this.page = page;
        this.ink = ink;
        this.paragraphs = new Paragraphs(reading.report().text());
    }

    void print(Claim claim) {
        page.paragraph(INDENT, DEEPER, line(claim));
        page.paragraph(DEEPER, DEEPER, Quote.around(claim, 2 * (page.width() - DEEPER) - 2));
        page.line(" ".repeat(DEEPER) + ink.faint(where(claim)));
    }

    private String line(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(opening(claim));
        parts.addAll(Sentence.rest(claim));
        When.of(claim).ifPresent(parts::add);
        WhoSays.of(claim).ifPresent(parts::add);
        claim.qualifiers().forEach(qualifier -> parts.add(cut(qualifier.text())));
        claim.amounts().forEach(amount -> parts.add(cut(amount.text())));
        if (!claim.hedges().isEmpty()) {
            parts.add(ink.warning("hedged: " + cut(String.join(", ", claim.hedges()))));
        }
        return String.join(" · ", parts);
    }

    /** The status first, unless the report says plainly that it is so. */
    private String opening(Claim claim) {
        String parties = Sentence.parties(claim);
        return status(claim) + ink.strong(Summary.words(claim)) + (parties.isEmpty() ? "" : "  " + parties);
    }

    private String status(Claim claim) {
        Modality modality = claim.modality();
        String words = modality.isFactual() ? "" : Json.word(modality).toUpperCase(Locale.ROOT) + " ";
        return ink.warning(words + (claim.polarity() == Polarity.NEGATIVE ? "NOT " : ""));
    }

    private String where(Claim claim) {
        int start = claim.evidence().start();
        return "paragraph %d, %d-%d · %s"
                .formatted(paragraphs.at(start), start, claim.evidence().end(), Summary.shortId(claim.id()));
    }

    /** Who or what fills a role, on one line. */
    static String filler(Role role) {
        if (role.claim() != null) {
            return cut(role.text()) + " [" + Summary.shortId(role.claim()) + "]";
        }
        return cut(role.name() == null ? role.text() : role.name());
    }

    static String label(RoleName role) {
        return Json.word(role);
    }

    private static String cut(String text) {
        return Plain.cut(Plain.of(text), LONGEST);
    }
}
