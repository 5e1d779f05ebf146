package org.backchannel.evaluation.scoring;

import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Span;

/**
 * One difference between two readings.
 *
 * @param detail what precisely: the role, the other type, the two values
 * @param quote the evidence on one line, cut to {@value #QUOTE_LENGTH} characters
 */
public record Fault(Cause cause, String detail, String passage, ClaimType type, Span trigger, String quote) {

    static final int QUOTE_LENGTH = 120;

    static Fault of(Cause cause, String detail, String passage, Claim claim) {
        return new Fault(
                cause,
                detail,
                passage,
                claim.type(),
                claim.trigger(),
                cut(claim.evidence().quote()));
    }

    private static String cut(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        if (line.length() <= QUOTE_LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(QUOTE_LENGTH - 2)) ? QUOTE_LENGTH - 2 : QUOTE_LENGTH - 1;
        return line.substring(0, end) + "…";
    }
}
