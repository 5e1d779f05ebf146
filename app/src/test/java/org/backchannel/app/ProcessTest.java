package org.backchannel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: signals and pipes. */
class ProcessTest {

    private static final String JAVA =
            "'" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
                    + System.getProperty("java.class.path") + "' org.backchannel.app.Endless ";

    @TempDir
    private Path folder;

    @Test
    void an_interruption_leaves_no_half_file_and_says_so() throws Exception {
        Path story = Files.writeString(folder.resolve("story.txt"), "Anna met Bert.");
        Path endless = Files.writeString(folder.resolve("endless.txt"), "wait");
        Path out = folder.resolve("claims.jsonl");
        Process process = bash("exec " + JAVA + "read " + story + " " + endless + " --format claims --out " + out);
        BufferedReader err = process.errorReader(StandardCharsets.UTF_8);

        assertThat(err.readLine()).isEqualTo("waiting");
        bash("kill -INT " + process.pid()).waitFor();

        assertThat(err.readLine()).isEqualTo("interrupted: " + out + " was not written");
        assertThat(err.readLine()).isNull();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(files()).containsExactly("endless.txt", "story.txt");
    }

    @Test
    void a_closed_pipe_ends_it_without_a_word() throws Exception {
        Path story = Files.writeString(folder.resolve("story.txt"), "Anna met Bert.\n".repeat(20_000));
        Process process = bash(JAVA + "read " + story + " --format claims | head -n 1; echo ${PIPESTATUS[0]}");

        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).isEqualTo("141");
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Process bash(String command) throws IOException {
        return new ProcessBuilder("bash", "-c", command).start();
    }
}
