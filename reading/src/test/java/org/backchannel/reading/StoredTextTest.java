package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTextTest {

    private static final String[] PIECES = {
        "e\u0301",
        "\r\n",
        "\r",
        "\n",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u0645\u0651",
        "K\u030C",
        " ",
        "Talk",
        "\uAC00\u11A8",
        "\u212B"
    };

    @TempDir
    private Path folder;

    @Test
    void theStoredTextOfAnythingIsNormalAndHasPlainLineEnds() {
        Random random = new Random(20251129);
        String[] files = new String[200];
        for (int i = 0; i < files.length; i++) {
            files[i] = Desk.at(folder).put(i + ".txt", text(random).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Desk.at(folder).read(files)).hasSize(files.length).allSatisfy(outcome -> {
            String text = ((Outcome.Read) outcome).report().text();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).doesNotContain("\r").isNotEmpty();
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
