package org.backchannel.reading.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfLinesTest {

    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(PdfLines.joined("The envoy met\nthe minister.\n \nHe left.\n"))
                .isEqualTo("The envoy met the minister.\n\nHe left.");
    }

    @Test
    void aDividedWordIsJoinedUnlessItHasAHyphenElsewhere() {
        assertThat(PdfLines.joined("A nego-\ntiation of an oil-\nrich state, oil-rich indeed"))
                .isEqualTo("A negotiation of an oil-rich state, oil-rich indeed");
    }
}
