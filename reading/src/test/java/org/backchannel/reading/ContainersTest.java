package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.reading.Samples.SENTENCE;
import static org.backchannel.reading.Samples.bytes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

    private static final byte[] STORY = bytes(SENTENCE);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setDesk() {
        desk = Desk.at(folder);
    }

    @Test
    void aFolderIsReadInOrderOfPathWithoutItsHiddenFiles() {
        desk.put("in/b.txt", STORY);
        desk.put("in/a/z.txt", STORY);
        desk.put("in/a.txt", STORY);
        desk.put("in/.hidden.txt", STORY);
        desk.put("in/a/.git/config", STORY);
        assertThat(desk.names(desk.read(folder + "/in"))).containsExactly("in/a.txt", "in/a/z.txt", "in/b.txt");
    }

    @Test
    void aZipIsReadInItsOrder() {
        byte[] zip = Samples.zip(entries("b.txt", "letters/a.txt", "__MACOSX/._b.txt"));
        assertThat(desk.names(desk.read(desk.put("box.zip", zip))))
                .containsExactly("box.zip!/b.txt", "box.zip!/letters/a.txt");
    }

    @Test
    void aTarIsReadPackedOrNot() {
        byte[] tar = Samples.tar(entries("b.txt", "a.txt"));
        assertThat(desk.names(desk.read(desk.put("box.tar", tar), desk.put("box.tgz", Samples.gzip(tar)))))
                .containsExactly("box.tar!/b.txt", "box.tar!/a.txt", "box.tgz!/b.txt", "box.tgz!/a.txt");
    }

    @Test
    void aCompressedDocumentStandsInItsCompression() {
        assertThat(desk.names(desk.read(desk.put("story.txt.gz", Samples.gzip(STORY)))))
                .containsExactly("story.txt.gz!/story.txt");
    }

    @Test
    void containersInContainersAreOpened() {
        byte[] inner = Samples.zip(Map.of("story.txt", STORY));
        byte[] outer = Samples.tar(Map.of("inner.zip", inner));
        assertThat(desk.names(desk.read(desk.put("outer.tar", outer))))
                .containsExactly("outer.tar!/inner.zip!/story.txt");
    }

    @Test
    void standardInputMayBeAnythingThatAFileMayBe() {
        assertThat(desk.readStandardInput(STORY)).hasOnlyElementsOfType(Outcome.Read.class);
        assertThat(desk.names(desk.readStandardInput(Samples.zip(entries("a.txt", "b.txt")))))
                .containsExactly("-!/a.txt", "-!/b.txt");
    }

    @Test
    void aMailboxGivesEachOfItsMessages() {
        String message = "From jane@mail.example Sat Nov 29 10:00:00 2025\nFrom: jane@mail.example\nSubject: One\n\n"
                + SENTENCE + "\n>From then on all was quiet.\n\n";
        List<Outcome> outcomes = desk.read(desk.put("box.mbox", bytes(message + message.replace("One", "Two"))));
        assertThat(desk.names(outcomes)).containsExactly("box.mbox!/1.eml", "box.mbox!/2.eml");
        assertThat(((Outcome.Read) outcomes.get(1)).report().title()).isEqualTo("Two");
        assertThat(((Outcome.Read) outcomes.get(1)).report().text()).endsWith("\nFrom then on all was quiet.");
    }

    @Test
    void aMessageThatCannotBeReadIsAccountedFor() {
        String good = "From a@b.example Sat\nFrom: a@b.example\n\n" + SENTENCE + "\n\n";
        String empty = "From a@b.example Sat\nFrom: a@b.example\n\n";
        List<Outcome> outcomes = desk.read(desk.put("box.mbox", bytes(good + empty + "\n" + good)));
        assertThat(tally(outcomes)).isEqualTo(new Tally(3, 2, 0, 1));
    }

    @Test
    void aPathThatLeadsOutOfAnArchiveIsOnlyAName() {
        List<Outcome> outcomes =
                desk.read(desk.put("box.zip", Samples.zip(Map.of("../../escape\u001B[2J.txt", STORY))));
        assertThat(desk.names(outcomes)).containsExactly("box.zip!/../../escape?[2J.txt");
        assertThat(folder.resolveSibling("escape.txt")).doesNotExist();
    }

    @Test
    void containersTooDeepAreRefused() {
        byte[] box = STORY;
        String name = "story.txt";
        for (int depth = 0; depth < 6; depth++) {
            box = Samples.zip(Map.of(name, box));
            name = "box.zip";
        }
        List<Outcome> outcomes = desk.read(desk.put("box.zip", box));
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.name()).endsWith("box.zip!/box.zip!/box.zip!/box.zip!/box.zip");
            assertThat(failed.reason()).startsWith("stands more than 4 containers deep");
        });
    }

    @Test
    void anArchiveThatExpandsTooFarIsGivenUpAndTheNextIsRead() {
        Map<String, byte[]> entries = entries("a.txt", "b.txt");
        entries.put("bomb.txt", new byte[1 << 20]);
        entries.put("after.txt", STORY);
        Desk small = new Desk(folder, Desk.limits(1 << 21, 4, 1 << 18));
        List<Outcome> outcomes = small.read(small.put("box.zip", Samples.zip(entries)), small.put("next.txt", STORY));
        assertThat(small.names(outcomes)).containsExactly("box.zip!/a.txt", "box.zip!/b.txt", "box.zip", "next.txt");
        assertThat(((Outcome.Failed) outcomes.get(2)).reason()).startsWith("expands to more than 256 KB");
        assertThat(tally(outcomes)).isEqualTo(new Tally(5, 3, 0, 2));
    }

    @Test
    void ofATruncatedZipWhatIsWholeIsRead() {
        byte[] zip = Samples.zip(entries("a.txt", "b.txt"));
        List<Outcome> outcomes = desk.read(desk.put("cut.zip", Arrays.copyOf(zip, zip.length - 40)));
        assertThat(desk.names(outcomes)).contains("cut.zip!/a.txt", "cut.zip");
        assertThat(((Outcome.Failed) outcomes.get(outcomes.size() - 1)).reason())
                .startsWith("is cut off or damaged");
    }

    @Test
    void ofATruncatedTarWhatIsWholeIsRead() {
        byte[] tar = Samples.tar(entries("a.txt", "b.txt"));
        List<Outcome> outcomes = desk.read(desk.put("cut.tar", Arrays.copyOf(tar, 1024 + 512 + 20)));
        assertThat(desk.names(outcomes)).containsExactly("cut.tar!/a.txt", "cut.tar");
        assertThat(((Outcome.Failed) outcomes.get(1)).reason()).contains("after 1 of its documents");
    }

    private static Map<String, byte[]> entries(String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> entries.put(name, STORY));
        return entries;
    }

    private static Tally tally(List<Outcome> outcomes) {
        Tally tally = Tally.NONE;
        for (Outcome outcome : outcomes) {
            tally = tally.plus(outcome);
        }
        return tally;
    }
}
