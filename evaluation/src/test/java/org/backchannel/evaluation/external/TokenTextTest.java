package org.backchannel.evaluation.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    @Test
    void tokensAreJoinedAsTheyWouldBePrinted() {
        List<String> tokens = List.of(
                "He", "said", ":", "\"", "Lee", "'s", "party", "(", "SDI", ")", ",", "it", "did", "n't", "\"", ".");

        TokenText text = TokenText.of(tokens);

        assertThat(text.text()).isEqualTo("He said: \"Lee's party (SDI), it didn't\".");
        assertThat(text.span(8, 8).text()).isEqualTo("SDI");
        assertThat(text.span(4, 6).text()).isEqualTo("Lee's party");
    }
}
