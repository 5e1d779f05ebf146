package org.backchannel.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Modality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {

    private static final String TEXT = "Ann Lee met Bo Roy on May 3.";
    private static final String MEETING = """
            {"type":"Meeting","trigger":{"start":8,"end":11,"text":"met"},"roles":[{"role":"actor","start":0,"end":7,"text":"Ann Lee"}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void text() throws IOException {
        write("one.txt", TEXT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Claim> claims() {
        return Gold.read(folder).passages().getFirst().claims();
    }

    private List<String> problems() {
        return Gold.read(folder).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void absentFieldsHaveTheirUsualValue() throws IOException {
        write("one.claims.jsonl", MEETING);

        Claim claim = claims().getFirst();

        assertThat(claim.type()).isEqualTo(ClaimType.MEETING);
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(claim.evidence().quote()).isEqualTo("met");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPassageHasItsDateFromTheTable() throws IOException {
        write("one.claims.jsonl", MEETING);
        write("passages.tsv", "name\tdate\tpublisher\none\t2025-05-04\tThe Times\n");

        assertThat(Gold.read(folder).passages().getFirst().report().date()).isEqualTo("2025-05-04");
        assertThat(Gold.read(folder).passages().getFirst().report().publisher()).isEqualTo("The Times");
    }

    @Test
    void aTableThatDoesNotFitIsAProblem() throws IOException {
        write("one.claims.jsonl", MEETING);
        write("passages.tsv", "name\tdate\none\t2025-5-4\ntwo\t\n");

        assertThat(problems())
                .containsExactly(
                        "passages.tsv:2: \"2025-5-4\" is no day (YYYY-MM-DD)",
                        "passages.tsv:3: there is no file two.txt");
    }

    @Test
    void aSpanThatIsNotItsSliceIsLeftOutAndNamed() throws IOException {
        write("one.claims.jsonl", "\n" + MEETING.replace("\"Ann Lee\"", "\"Ann Roy\""));

        assertThat(problems())
                .containsExactly(
                        "one.claims.jsonl:2 at offset 0: role actor says \"Ann Roy\" where the text has \"Ann Lee\"");
        assertThat(claims().getFirst().roles()).isEmpty();
    }

    @Test
    void aClaimWithoutATriggerThatHoldsIsLeftOut() throws IOException {
        write("one.claims.jsonl", MEETING.replace("\"end\":11", "\"end\":99") + MEETING);

        assertThat(problems())
                .containsExactly("one.claims.jsonl:1 at offset 8: trigger 8-99 lies outside the text or is empty");
        assertThat(claims()).hasSize(1);
    }

    @Test
    void wordsThatAreNoneOfTheContractAreNamed() throws IOException {
        write(
                "one.claims.jsonl",
                MEETING.replace("Meeting", "Picnic")
                        + MEETING.replace("actor", "actress")
                        + MEETING.replace("{\"type\"", "{\"modality\":\"guessed\",\"type\""));

        assertThat(problems())
                .containsExactly(
                        "one.claims.jsonl:1: type \"Picnic\" is none of the contract",
                        "one.claims.jsonl:2: role \"actress\" is none of the contract",
                        "one.claims.jsonl:3: modality \"guessed\" is none of the contract");
    }

    @Test
    void aTimeThatIsNoIsoPrefixIsNamed() throws IOException {
        String timed = "{\"time\":{\"from\":\"2025-W18\",\"to\":\"2025-05\",\"start\":22,\"end\":27},\"type\"";
        write("one.claims.jsonl", MEETING.replace("{\"type\"", timed));

        assertThat(problems())
                .containsExactly(
                        "one.claims.jsonl:1 at offset 22: time \"2025-W18\" is no ISO 8601 year, month or day");
        assertThat(claims().getFirst().time()).hasFieldOrPropertyWithValue("to", "2025-05");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() throws IOException {
        write("one.claims.jsonl", "{\n" + MEETING);

        assertThat(problems()).singleElement().asString().startsWith("one.claims.jsonl:1: no JSON");
        assertThat(claims()).hasSize(1);
    }

    @Test
    void claimsMayLieInOneFileThatNamesThePassage() throws IOException {
        write(
                "claims.jsonl",
                MEETING.replace("{\"type\"", "{\"evidence\":{\"report\":\"one\",\"start\":0,\"end\":28},\"type\""));

        assertThat(claims()).hasSize(1);
        assertThat(claims().getFirst().evidence().quote()).isEqualTo(TEXT);
    }

    @Test
    void aClaimOfNoPassageIsNamed() throws IOException {
        write("claims.jsonl", MEETING);

        assertThat(problems()).containsExactly("claims.jsonl:1: there is no passage \"\"");
    }

    @Test
    void aPassageThatNobodyReadIsLeftOut() {
        assertThat(problems()).containsExactly("one.txt: no claims file speaks of this passage");
        assertThat(Gold.read(folder).passages()).isEmpty();
    }

    @Test
    void entitiesAreReadWithTheirMentions() throws IOException {
        write("one.claims.jsonl", "");
        write("one.entities.jsonl", """
                {"schema":"Person","caption":"Ann Lee","mentions":[{"start":0,"end":7,"text":"Ann Lee","kind":"name"},{"start":1,"end":7,"text":"Ann Lee"}]}
                """);

        assertThat(Gold.read(folder).passages().getFirst().entities().getFirst().mentions())
                .hasSize(1);
        assertThat(problems()).singleElement().asString().startsWith("one.entities.jsonl:1 at offset 1: mention");
    }

    @Test
    void eachSubfolderIsAGoldOfItsOwn() throws IOException {
        write("one.claims.jsonl", MEETING);
        for (String split : List.of("dev", "second")) {
            Files.createDirectory(folder.resolve(split));
            write(split + "/two.txt", TEXT);
        }

        assertThat(Gold.splits(folder, null))
                .extracting(Gold::name)
                .endsWith("dev")
                .hasSize(2);
    }
}
