package org.backchannel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.reading.Samples.SENTENCE;
import static org.backchannel.reading.Samples.bytes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedDocumentsTest {

    private static final int DAMAGES = 12;

    @TempDir
    private Path folder;

    @Test
    void whateverHappensToADocumentSomethingIsToldOfIt() {
        Random random = new Random(4711);
        Desk desk = new Desk(folder, Desk.limits(1 << 20, 4, 1 << 22));
        String[] files = documents().entrySet().stream()
                .flatMap(document -> random.ints(DAMAGES)
                        .mapToObj(seed -> desk.put(seed + document.getKey(), damaged(document.getValue(), seed))))
                .toArray(String[]::new);
        List<Outcome> outcomes = desk.read(files);
        assertThat(files)
                .allSatisfy(file -> assertThat(outcomes)
                        .anySatisfy(outcome -> assertThat(outcome.name()).startsWith(file)));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.name()).hasLineCount(1));
        assertThat(outcomes)
                .filteredOn(Outcome.Failed.class::isInstance)
                .allSatisfy(outcome ->
                        assertThat(((Outcome.Failed) outcome).reason()).hasLineCount(1));
    }

    private static Map<String, byte[]> documents() {
        Map<String, byte[]> inside = Map.of("story.txt", bytes(SENTENCE));
        Map<String, byte[]> documents = new TreeMap<>();
        documents.put(".zip", Samples.zip(inside));
        documents.put(".tar", Samples.tar(inside));
        documents.put(".tgz", Samples.gzip(Samples.tar(inside)));
        documents.put(".docx", Samples.docx("Memo", SENTENCE));
        documents.put(".odt", Samples.odt("Memo", SENTENCE));
        documents.put(".pdf", Samples.pdf("Memo", SENTENCE));
        documents.put(".eml", Samples.mail("Memo", SENTENCE, Map.of("box.zip", Samples.zip(inside))));
        documents.put(".mbox", bytes("From a@b.example Sat\nFrom: a@b.example\n\n" + SENTENCE + "\n"));
        documents.put(".html", bytes("<html><body><p>" + SENTENCE + "</p></body></html>"));
        return documents;
    }

    /** Some bytes changed, and of every other document the end cut off. */
    private static byte[] damaged(byte[] document, int seed) {
        Random random = new Random(seed);
        byte[] damaged = document.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return random.nextBoolean() ? damaged : Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
    }
}
