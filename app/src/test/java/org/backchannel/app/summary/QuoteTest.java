package org.backchannel.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.backchannel.model.Claim;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private final Claim denied = new Story().reading().claims().get(2);

    @Test
    void a_long_quote_keeps_its_trigger_and_fits() {
        for (int room = 40; room < 400; room++) {
            assertThat(Quote.around(denied, room))
                    .hasSizeLessThanOrEqualTo(room)
                    .contains("sell")
                    .startsWith("“")
                    .endsWith("”");
        }
    }

    @Test
    void a_short_quote_stands_whole() {
        Claim owned = new Story().reading().claims().get(1);

        assertThat(Quote.around(owned, 100)).isEqualTo("“She is said to own part of Nordgas.”");
    }
}
