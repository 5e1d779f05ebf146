package org.backchannel.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.model.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextElsewhereTest {

    private static final String TEXT = "It is said\nAnn Lee met Bo.\n";
    private static final String TABLE = "name\tdate\tpublisher\tsource\none\t2025-05-04\tThe Times\treports/one.txt\n";
    private static final String MEETING = """
            {"type":"Meeting","hedges":["implied",{"start":0,"end":10}],"trigger":{"start":19,"end":22},"roles":[{"role":"actor","start":11,"end":18,"link":{"start":23,"end":25}}],"attribution":[[{"start":0,"end":2}]],"evidence":{"start":0,"end":26}}
            """;
    private static final String PERSON = """
            {"schema":"Person","mentions":[{"start":11,"end":18,"kind":"name"}]}
            """;

    @TempDir
    Path root;

    private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void goldWithoutItsText() throws IOException {
        folder = Files.createDirectory(root.resolve("reference"));
        data = Files.createDirectory(root.resolve("data"));
        Files.createDirectory(data.resolve("reports"));
        Files.writeString(data.resolve("reports/one.txt"), "\uFEFF" + TEXT.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("passages.tsv"), TABLE);
        Files.writeString(folder.resolve("one.claims.jsonl"), MEETING);
        Files.writeString(folder.resolve("one.entities.jsonl"), PERSON);
    }

    private Passage passage() {
        return Gold.read(folder, data).passages().getFirst();
    }

    private List<String> problems(@Nullable Path from) {
        return Gold.read(folder, from).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aPassageWithoutATextHasTheStoredFormOfTheFileThatItsSourceNames() {
        assertThat(passage().report().text()).isEqualTo(TEXT);
        assertThat(passage().report().date()).isEqualTo("2025-05-04");
        assertThat(problems(data)).isEmpty();
    }

    @Test
    void absentWordsAreTheSlicesOfTheText() {
        Claim claim = passage().claims().getFirst();

        assertThat(claim.trigger().text()).isEqualTo("met");
        assertThat(claim.roles().getFirst().text()).isEqualTo("Ann Lee");
        assertThat(claim.roles().getFirst().link())
                .extracting(link -> link.span().text())
                .isEqualTo("Bo");
        assertThat(claim.hedges()).containsExactly("implied", "It is said");
        assertThat(claim.attribution().getFirst().getFirst().name()).isEqualTo("It");
        assertThat(claim.evidence().quote()).isEqualTo("It is said\nAnn Lee met Bo.");
        assertThat(passage().entities().getFirst().caption()).isEqualTo("Ann Lee");
    }

    @Test
    void aHedgeThatLiesOutsideTheTextIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("one.claims.jsonl"), MEETING.replace("{\"start\":0,\"end\":10}", "{\"start\":0}"));

        assertThat(problems(data)).containsExactly("one.claims.jsonl:1: hedge has no start and end");
        assertThat(passage().claims().getFirst().hedges()).containsExactly("implied");
    }

    @Test
    void aTextBesideTheClaimsComesFirst() throws IOException {
        Files.writeString(folder.resolve("one.txt"), TEXT.replace("Bo", "Al"));

        assertThat(passage().report().text()).contains("met Al");
    }

    @Test
    void aPassageWhoseTextIsNotAtHandIsSkippedWithANotice() throws IOException {
        String notice = "passages.tsv:2: skipped: there is no file one.txt, and no reports/one.txt in a data folder";

        assertThat(problems(null)).containsExactly(notice);
        Files.delete(data.resolve("reports/one.txt"));
        assertThat(problems(data)).containsExactly(notice);
        assertThat(Gold.read(folder, data).passages()).isEmpty();
    }

    @Test
    void aSourceThatLeadsOutOfTheDataFolderIsNotFollowed() throws IOException {
        Files.writeString(root.resolve("one.txt"), TEXT);
        Files.writeString(folder.resolve("passages.tsv"), TABLE.replace("reports/one.txt", "../one.txt"));

        assertThat(problems(data)).singleElement().asString().startsWith("passages.tsv:2: skipped");
    }

    @Test
    void aFolderWhoseTextsAllLieElsewhereIsAGoldOfItsOwn() {
        assertThat(Gold.splits(root, data)).extracting(Gold::name).containsExactly("reference");
        assertThat(Gold.splits(root, null)).extracting(Gold::claims).containsExactly(0);
    }
}
