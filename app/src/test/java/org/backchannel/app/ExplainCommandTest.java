package org.backchannel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.backchannel.model.Claim;
import org.backchannel.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_beginning_of_an_id_is_enough() throws IOException {
        String story = story("Anna met Bert.");
        String id = Json.read(Session.run("read", story, "--format", "claims").out(), Claim.class)
                .id();

        Session session = Session.run("explain", id.substring(0, 8), story);

        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).isEqualTo("""
                  Meeting  Anna × Bert
                      “Anna met Bert.”
                      paragraph 1, 0-14 · %s

                  trigger   a verb of meeting  “met” 5-8  rule met
                  modality  nobody else says so  rule plain
                """.formatted(id.substring(0, 8)));
    }

    @Test
    void an_id_that_no_claim_has_is_said() throws IOException {
        Session session = Session.run("explain", "zz", story("Anna met Bert."));

        assertThat(session.exitCode()).isEqualTo(3);
        assertThat(session.err()).contains("no claim of", "begins with zz");
    }

    @Test
    void a_beginning_that_several_share_is_said() throws IOException {
        // Of seventeen hexadecimal ids at least two begin alike.
        String story = story("Anna met Bert. ".repeat(17));
        List<String> ids = Session.run("read", story, "--format", "claims")
                .out()
                .lines()
                .map(line -> Json.read(line, Claim.class).id().substring(0, 1))
                .toList();
        String shared = ids.stream()
                .filter(first -> Collections.frequency(ids, first) > 1)
                .findFirst()
                .orElseThrow();

        Session session = Session.run("explain", shared, story);

        assertThat(session.exitCode()).isEqualTo(3);
        assertThat(session.err()).contains("claims begin with " + shared);
    }

    private String story(String text) throws IOException {
        return Files.writeString(folder.resolve("story.txt"), text).toString();
    }
}
