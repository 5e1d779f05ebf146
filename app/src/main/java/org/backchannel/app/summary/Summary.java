package org.backchannel.app.summary;

import java.util.List;
import org.backchannel.app.output.Rendering;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.backchannel.model.Reading;
import org.backchannel.model.Theme;
import org.backchannel.reading.Outcome;

/** A reading as a page for people. */
public final class Summary implements Rendering {

    private final int width;
    private final Ink ink;

    /**
     * Pages of one width.
     *
     * @param width in characters
     */
    public Summary(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    @Override
    public String of(Outcome.Read document, Reading reading) {
        Page page = new Page(width);
        new SourceLine(page, ink).print(document);
        new People(page, ink).print(reading);
        ClaimLines lines = new ClaimLines(page, ink, reading);
        for (Theme theme : Theme.values()) {
            List<Claim> claims = reading.claims().stream()
                    .filter(claim -> claim.type().theme() == theme)
                    .toList();
            if (!claims.isEmpty()) {
                page.line("");
                page.line(ink.heading(heading(theme)));
                claims.forEach(lines::print);
            }
        }
        new Doubts(page, ink).print(reading);
        account(page, reading);
        page.line("");
        return page.toString();
    }

    private static String heading(Theme theme) {
        return switch (theme) {
            case CONTACTS -> "Contacts";
            case SANCTIONS -> "Sanctions and waivers";
            case ASSETS -> "Assets";
            case DEALS -> "Deals";
            case PROPOSALS -> "Proposals";
            case JUSTICE -> "Justice";
            case PEOPLE -> "People";
            case STATEMENTS -> "Statements";
        };
    }

    private void account(Page page, Reading reading) {
        Reading.Gate gate = reading.gate();
        StringBuilder account = new StringBuilder("Gate: %d proposed, %d kept".formatted(gate.proposed(), gate.kept()));
        gate.rejected().forEach((reason, count) -> account.append(", %d rejected: %s".formatted(count, reason)));
        int gaps = reading.gaps().size();
        account.append(". ")
                .append(
                        switch (gaps) {
                            case 0 -> "Every sentence with a trigger yielded a claim.";
                            case 1 -> "1 sentence with a trigger yielded nothing (--format gaps).";
                            default -> gaps + " sentences with a trigger yielded nothing (--format gaps).";
                        });
        page.line("");
        page.paragraph(0, 0, ink.faint(account + " Read by " + reading.extractor() + "."));
    }

    /** The start of an id, enough to ask {@code explain} for it. */
    static String shortId(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }

    /** {@code WaiverRequest} as people write it. */
    static String words(Claim claim) {
        String words = Json.word(claim.type()).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
