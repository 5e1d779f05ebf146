package org.backchannel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.evaluation.gold.Annotated;
import org.backchannel.evaluation.gold.Gold;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.evaluation.scoring.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final String TEXT = "Ann Lee met Bo Roy. Acme paid Roy.";
    private static final String MEETING = """
            {"type":"Meeting","trigger":{"start":8,"end":11},"roles":[{"role":"actor","start":0,"end":7},{"role":"recipient","start":12,"end":18}]}
            """;
    private static final String PAYMENT = """
            {"type":"Payment","trigger":{"start":25,"end":29},"roles":[{"role":"payer","start":20,"end":24}]}
            """;
    private static final String ENTITY = """
            {"schema":"Person","caption":"Bo Roy","mentions":[{"start":12,"end":18},{"start":30,"end":33}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void gold() throws IOException {
        write("dev", MEETING + PAYMENT);
        write("test", MEETING);
        write("second", MEETING);
    }

    private void write(String split, String claims) throws IOException {
        Path files = Files.createDirectory(folder.resolve(split));
        Files.writeString(files.resolve("story.txt"), TEXT);
        Files.writeString(files.resolve("story.claims.jsonl"), claims);
        Files.writeString(files.resolve("story.entities.jsonl"), ENTITY);
    }

    @Test
    void theGoldAgainstItselfIsPerfect() {
        Gold dev = Gold.read(folder.resolve("dev"));

        Scores scores = Scores.of(dev, new Annotated(dev));

        assertThat(scores.claims().all()).isEqualTo(new Tally(2, 2, 2));
        assertThat(scores.claims().all().f1()).isEqualTo(1.0);
        assertThat(scores.details().modality().share()).isEqualTo(1.0);
        assertThat(scores.details().attribution().share()).isEqualTo(1.0);
        assertThat(scores.entities().all().exact().f1()).isEqualTo(1.0);
        assertThat(scores.entities().links().f1()).isEqualTo(1.0);
        assertThat(scores.faults()).isEmpty();
    }

    @Test
    void eachSplitIsScoredByItselfAndTheSecondAnnotatorAgainstThem() {
        Quality quality = Evaluation.of(folder, Hand.silent());

        assertThat(quality.splits()).extracting(Scores::name).containsExactly("dev", "test");
        assertThat(quality.agreement())
                .extracting(Scores::name)
                .containsExactly("second against dev", "second against test");
        assertThat(quality.agreement().getFirst().claims().all()).isEqualTo(new Tally(1, 1, 2));
        assertThat(quality.agreement().getLast().claims().all().f1()).isEqualTo(1.0);
    }

    @Test
    void agreementIsTheSameWhoeverComesFirst() {
        Path dev = folder.resolve("dev");
        Path second = folder.resolve("second");

        assertThat(Agreement.between(dev, second).claims().all().f1())
                .isEqualTo(Agreement.between(second, dev).claims().all().f1());
    }

    @Test
    void errorsOfTheHeldOutSplitAreOnlyCounted() {
        Quality quality = Evaluation.of(folder, Hand.silent());

        assertThat(QualityTable.of(quality, false))
                .contains("dev: errors\n", "test: errors by cause\n")
                .doesNotContain("test: errors\n");
        assertThat(QualityTable.of(quality, true)).contains("test: errors\n");
        assertThat(QualityMarkdown.of(quality, false)).doesNotContain("## test: errors\n");
        assertThat(QualityJson.of(quality, false).split("\"errors\"", -1)).hasSize(2);
        assertThat(QualityJson.of(quality, true).split("\"errors\"", -1)).hasSize(3);
    }

    @Test
    void aSplitWhoseTextsAreNotAtHandShowsTheNoticeAlone() throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(reference.resolve("passages.tsv"), "name\tsource\nfar\treports/far.txt\n");
        Files.writeString(reference.resolve("far.claims.jsonl"), MEETING);

        String table = QualityTable.of(Evaluation.of(folder, Hand.silent()), false);

        assertThat(table)
                .contains("skipped: there is no file far.txt, and no reports/far.txt in a data folder\n")
                .doesNotContain("reference: claims\n");
    }

    @Test
    void textsThatAreNotShippedAreReadFromTheDataFolder(@TempDir Path data) throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(reference.resolve("passages.tsv"), "name\tsource\nfar\tfar.txt\n");
        Files.writeString(reference.resolve("far.claims.jsonl"), MEETING);
        Files.writeString(data.resolve("far.txt"), TEXT);

        Quality quality = Evaluation.of(folder, Hand.silent(), data, List.of());

        assertThat(quality.splits()).extracting(Scores::name).containsExactly("dev", "reference", "test");
        assertThat(QualityTable.of(quality, false)).contains("reference: errors\n");
    }

    @Test
    void aFolderWithoutPassagesIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> Evaluation.of(empty, Hand.silent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no passages in");
    }

    @Test
    void thePageIsTheSameInTwoRuns() {
        assertThat(QualityMarkdown.of(Evaluation.of(folder, Hand.silent()), false))
                .isEqualTo(QualityMarkdown.of(Evaluation.of(folder, Hand.silent()), false));
    }

    @Test
    void theTableShowsWhatWasFoundAndMissed() {
        Annotated second = new Annotated(Gold.read(folder.resolve("second")));
        Quality quality = Evaluation.of(folder.resolve("dev"), second);

        assertThat(QualityTable.of(quality, false)).startsWith("""
                        extractor human:gold

                        dev: claims
                        1 passages
                        type                         precision  recall     F1  right  read  gold
                        all                              1.000   0.500  0.667      1     1     2
                        all, type and trigger alone      1.000   0.500  0.667      1     1     2
                        mean of 2 types                  0.500   0.500  0.500
                        Meeting                          1.000   1.000  1.000      1     1     1
                        Payment                              -   0.000  0.000      0     0     1

                        dev: matched claims
                        0 times wrong, 0 missing, 0 too many
                        what                    accuracy  right  of
                        modality                   1.000      1   1
                        polarity                   1.000      1   1
                        time                           -      0   0
                        attribution                1.000      1   1
                        attribution, whole set     1.000      1   1
                        """).contains("""
                        dev: errors
                        cause               type     trigger  passage   detail                quote
                        missed: no trigger  Payment  paid     story:25  nothing read from it  paid
                        """);
    }
}
