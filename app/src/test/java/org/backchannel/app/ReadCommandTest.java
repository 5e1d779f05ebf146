package org.backchannel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private String story = "";

    @BeforeEach
    void writeStory() throws IOException {
        story = file("story.txt", "In March Anna met Bert. Later they met.\n");
    }

    @Test
    void claims_are_the_only_thing_on_standard_output() {
        Session session = Session.run("read", story, "--format", "claims");

        assertThat(session.out().lines()).singleElement().satisfies(line -> {
            Claim claim = Json.read(line, Claim.class);
            assertThat(claim.evidence().quote()).isEqualTo("Anna met Bert.");
        });
        assertThat(session.exitCode()).isZero();
        assertThat(session.err()).isEqualTo("1 expected, 1 read, 0 partial, 0 failed\n");
    }

    @Test
    void every_format_prints_its_own_lines() {
        assertThat(Session.run("read", story, "--format", "entities").out())
                .hasLineCount(2)
                .contains("\"caption\":\"Anna\"");
        assertThat(Session.run("read", story, "--format", "reports").out())
                .hasLineCount(1)
                .contains("\"gate\":{\"proposed\":1,\"kept\":1");
        assertThat(Session.run("read", story, "--format", "gaps").out())
                .hasLineCount(1)
                .contains("\"reason\":\"nobody is named\"");
        assertThat(Session.run("read", story, "--format", "ftm").out())
                .hasLineCount(4)
                .contains("\"schema\":\"Event\"");
        assertThat(Session.run("read", story).out()).contains("Meeting  Anna × Bert");
    }

    @Test
    void the_order_is_that_of_the_input_on_any_number_of_threads() throws IOException {
        List<String> args = new ArrayList<>(List.of("read", "--format", "claims", "--threads"));
        List<String> files = IntStream.range(0, 60).mapToObj(this::numbered).toList();

        List<String> one = new ArrayList<>(args);
        one.add("1");
        one.addAll(files);
        List<String> four = new ArrayList<>(args);
        four.add("4");
        four.addAll(files);

        String sequential = Session.run(one.toArray(String[]::new)).out();
        assertThat(sequential.lines().count()).isGreaterThan(60);
        assertThat(Session.run(four.toArray(String[]::new)).out().equals(sequential))
                .isTrue();
    }

    @Test
    void a_bad_file_gets_one_line_and_the_others_go_on() throws IOException {
        String stumbling = file("stumble.txt", "Here they stumble.");
        String cut = file("cut.txt", "Carla met Dora. And then…");

        Session session = Session.run("read", "absent.txt", stumbling, cut, story, "--format", "claims");

        assertThat(session.out()).hasLineCount(2);
        assertThat(session.err().lines())
                .containsExactly(
                        "absent.txt: cannot be opened; check the name",
                        stumbling + ": internal error while extracting, please report it:"
                                + " java.lang.IllegalStateException: stumbled",
                        cut + ": partial: the end is missing",
                        "4 expected, 1 read, 1 partial, 2 failed");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void reading_nothing_is_told_by_the_exit_code_and_leaves_an_older_file_alone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "older");

        Session session = Session.run("read", "absent.txt", "--out", out.toString());

        assertThat(session.exitCode()).isEqualTo(3);
        assertThat(session.err()).endsWith("0 read, 0 partial, 1 failed; " + out + " was not written\n");
        assertThat(out).hasContent("older");
        assertThat(names()).containsExactly("out.jsonl", "story.txt");
    }

    @Test
    void a_file_given_with_out_appears_whole() throws IOException {
        Path out = folder.resolve("claims.jsonl");

        Session session = Session.run("read", story, "--format", "claims", "--out", out.toString());

        assertThat(session.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(names()).containsExactly("claims.jsonl", "story.txt");
    }

    @Test
    void a_folder_that_is_not_there_takes_no_output() {
        Session session =
                Session.run("read", story, "--out", folder.resolve("no/out.txt").toString());

        assertThat(session.exitCode()).isEqualTo(4);
        assertThat(session.err()).contains("cannot write to");
    }

    @Test
    void the_date_given_overrides() {
        assertThat(Session.run("read", story, "--date", "2025-11-29", "--format", "reports")
                        .out())
                .contains("\"date\":\"2025-11-29\",\"dateSource\":\"option\"");
    }

    @Test
    void a_wrong_command_line_says_what_is_wrong_and_does_nothing() {
        assertThat(Session.run("read", story, "--date", "2025-02-30").err())
                .contains("'2025-02-30' is no calendar day; write it like 2025-11-29")
                .contains("Try: ./backchannel read --help");
        assertThat(Session.run("read", story, "--format", "poem").exitCode()).isEqualTo(2);
        assertThat(Session.run("read").exitCode()).isEqualTo(2);
        assertThat(Session.run("read", story, "--threads", "0").exitCode()).isEqualTo(2);
        assertThat(Session.run("read", story, "--max-bytes", "much").exitCode()).isEqualTo(2);
        assertThat(Session.run().exitCode()).isEqualTo(2);
        assertThat(Session.run("raed", story).err()).contains("read");
    }

    @Test
    void a_reader_who_has_had_enough_ends_it_quietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        Session session = Session.run(WhoMetWhom::new, closed, "read", story, "--format", "claims");

        assertThat(session.exitCode()).isEqualTo(141);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void an_extractor_that_cannot_be_loaded_ends_the_run() {
        Session session = Session.run(
                () -> {
                    throw new IllegalStateException("the models are missing");
                },
                "read",
                story);

        assertThat(session.exitCode()).isEqualTo(4);
        assertThat(session.err()).contains("the models are missing");
    }

    private String numbered(int number) {
        return file(
                number + ".txt",
                "On day " + number + " Anna met Bert.\n".repeat(1 + number % 7).strip());
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
