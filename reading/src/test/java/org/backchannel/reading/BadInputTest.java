package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.reading.Samples.SENTENCE;
import static org.backchannel.reading.Samples.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setDesk() {
        desk = Desk.at(folder);
    }

    @Test
    void whatIsMissingEmptyOrNothingIsToldAndTheOthersGoOn() throws Exception {
        Files.createDirectories(folder.resolve("void"));
        List<Outcome> outcomes = desk.read(
                folder + "/nowhere.txt",
                desk.put("empty.txt", new byte[0]),
                folder + "/void",
                "bad\0path",
                desk.put("story.txt", bytes(SENTENCE)));
        assertThat(outcomes.subList(0, 4))
                .extracting(outcome -> ((Outcome.Failed) outcome).reason())
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("is not there"),
                        reason -> assertThat(reason).isEqualTo("is empty"),
                        reason -> assertThat(reason).isEqualTo("has no documents in it"),
                        reason -> assertThat(reason).startsWith("is no path"));
        assertThat(outcomes.get(4)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aFolderOfHiddenFilesSaysSo() {
        desk.put("in/.a", bytes("x"));
        assertThat(desk.read(folder + "/in"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("has no documents in it but 1 hidden"));
    }

    @Test
    void aPictureIsNoDocument() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(desk.failure("picture.png", picture)).startsWith("is no document that can be read (image/png)");
    }

    @Test
    void binaryDataIsNoTextWhateverItsName() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(desk.failure("noise.txt", noise)).startsWith("is no text but binary data");
    }

    @Test
    void aTextWithoutLettersSaysNothing() {
        assertThat(desk.failure("figures.txt", bytes("1234 - 5678\n\n9\n"))).isEqualTo("has no letters in its text");
        assertThat(desk.failure("blank.txt", bytes(" \n\n "))).isEqualTo("has no text in it");
    }

    @Test
    void aTextAboveTheLimitIsRefused() {
        Desk small = new Desk(folder, Desk.limits(1000, 4, 1 << 20));
        assertThat(small.failure("long.txt", bytes(SENTENCE.repeat(20)))).startsWith("larger than 1000 bytes");
        assertThat(small.readStandardInput(bytes(SENTENCE.repeat(20)))).hasOnlyElementsOfType(Outcome.Failed.class);
    }

    @Test
    void controlCharactersStayAndAreTold() {
        Outcome.Read read = desk.readOne("odd.txt", bytes(SENTENCE + "\u0007 " + SENTENCE + "\f" + SENTENCE));
        assertThat(read.shortfalls()).containsExactly("1 control character");
        assertThat(read.report().text()).contains("\u0007");
    }

    @Test
    void bytesWithoutMeaningAreReplacedAndTold() {
        byte[] story = bytes("Der Gesandte traf in Zürich Geschäftsleute über Öl und Gas für Österreich. X");
        story[story.length - 1] = (byte) 0xC3;
        Outcome.Read read = desk.readOne("cut.txt", story);
        assertThat(read.report().text()).contains("Zürich").endsWith("\uFFFD");
        assertThat(read.shortfalls()).singleElement().asString().startsWith("1 UTF-8 fault replaced");
    }

    @Test
    void otherEncodingsAreRecognised() {
        String german = "Der Gesandte traf in Zürich mehrere Geschäftsleute, um über das Öl zu sprechen.";
        String russian = "Посланник встретился с главой фонда в Женеве и обсудил замороженные активы.";
        assertThat(text("w.txt", german, "windows-1252")).isEqualTo(german);
        assertThat(text("c.txt", russian, "windows-1251")).isEqualTo(russian);
        assertThat(text("l.txt", german, "UTF-16LE")).isEqualTo(german);
        assertThat(text("b.txt", "\uFEFF" + russian, "UTF-16BE")).isEqualTo(russian);
    }

    private String text(String name, String text, String charset) {
        return desk.readOne(name, text.getBytes(Charset.forName(charset)))
                .report()
                .text();
    }

    @Test
    void anEncryptedPdfSaysSo() {
        assertThat(desk.failure("secret.pdf", Samples.encryptedPdf()))
                .isEqualTo("is encrypted; save it without a password");
    }

    @Test
    void brokenDocumentsSaySo() {
        byte[] docx = Samples.docx("Memo", SENTENCE);
        assertThat(desk.failure("broken.pdf", bytes("%PDF-1.7\nnothing of the kind")))
                .startsWith("is broken");
        assertThat(desk.failure("broken.docx", Arrays.copyOf(docx, docx.length / 2)))
                .startsWith("is broken");
    }

    @Test
    void aTruncatedCompressionSaysSo() {
        byte[] packed = Samples.gzip(bytes(SENTENCE));
        assertThat(desk.failure("cut.txt.gz", Arrays.copyOf(packed, packed.length - 12)))
                .startsWith("is cut off");
        assertThat(desk.failure("cut.gz", Arrays.copyOf(packed, 5))).startsWith("is cut off");
    }

    @Test
    void aMailThatIsCutOffIsPartial() {
        byte[] mail = Samples.mail("Note", SENTENCE, Map.of());
        Outcome.Read read = desk.readOne("cut.eml", Arrays.copyOf(mail, mail.length - 12));
        assertThat(read.shortfalls()).containsExactly("cut off before its last part ends");
    }

    @Test
    void everyReasonIsOneLine() {
        byte[] html = bytes("<html><body><p>1234</p></body></html>");
        byte[] xml = "<?xml version='1.0'?><a>b</a>".getBytes(StandardCharsets.US_ASCII);
        assertThat(List.of(desk.failure("a.html", html), desk.failure("b.xml", xml)))
                .allSatisfy(reason -> assertThat(reason).hasLineCount(1).isNotBlank());
    }

    @Test
    void whoeverTakesTheOutcomesMayStopTheReading() {
        String file = desk.put("story.txt", bytes(SENTENCE));
        try (Documents documents = Documents.of(Options.DEFAULT)) {
            assertThatThrownBy(() -> documents.read(List.of(file, file), outcome -> {
                        throw new IllegalStateException("enough");
                    }))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
        }
    }
}
