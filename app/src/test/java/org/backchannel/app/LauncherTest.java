package org.backchannel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, run by bash. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder);
        sandbox.maven("");
    }

    @Test
    void the_newest_jdk_is_taken() throws Exception {
        sandbox.jdk("old", "1.8.0_292");
        sandbox.jdk("ga", "21.0.2");
        sandbox.jdk("newest", "21.0.10");
        sandbox.jdk("seventeen", "17.0.15");

        assertThat(sandbox.run("read", "x").out()).isEqualTo("newest read x\n");
    }

    @Test
    void a_machine_without_a_jdk_is_told_what_to_install() throws Exception {
        sandbox.jdk("seventeen", "17.0.15");

        Session session = sandbox.run("read", "x");

        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err()).contains("no JDK of version 21 or newer", "apt-get install", "brew install");
        assertThat(sandbox.builds()).isEmpty();
    }

    @Test
    void it_builds_on_first_use_and_then_only_when_sources_are_newer() throws Exception {
        sandbox.jdk("jdk", "25");

        assertThat(sandbox.run("a").err()).startsWith("building (first use) ...\n");
        assertThat(sandbox.run("b").err()).isEmpty();
        assertThat(sandbox.builds()).hasSize(1);

        Path source = Files.writeString(sandbox.file("app/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(sandbox.run("c").err()).startsWith("building (sources changed) ...\n");
        assertThat(sandbox.builds()).hasSize(2);
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_is_tried_again() throws Exception {
        sandbox.jdk("jdk", "25");
        sandbox.maven("echo '[ERROR] it does not compile'; exit 1");

        Session session = sandbox.run("read", "x");

        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("the build failed", ".build/build.log", "[ERROR] it does not compile");
        sandbox.maven("");
        assertThat(sandbox.run("read", "x").exitCode()).isZero();
    }

    @Test
    void first_uses_at_the_same_time_build_once() throws Exception {
        sandbox.jdk("jdk", "25");
        Process[] processes = new Process[4];
        for (int i = 0; i < processes.length; i++) {
            processes[i] = sandbox.start(Map.of(), "use", String.valueOf(i));
        }
        for (int i = 0; i < processes.length; i++) {
            assertThat(Sandbox.finish(processes[i]).out()).isEqualTo("jdk use " + i + "\n");
        }
        assertThat(sandbox.builds()).hasSize(1);
        assertThat(sandbox.file(".build/lock")).doesNotExist();
    }

    @Test
    void a_lock_whose_holder_is_gone_holds_nobody_up() throws Exception {
        sandbox.jdk("jdk", "25");
        Files.createDirectories(sandbox.file(".build"));
        Files.createSymbolicLink(sandbox.file(".build/lock"), Path.of("pid-99999999"));

        assertThat(sandbox.run("read", "x").out()).isEqualTo("jdk read x\n");
    }

    @Test
    void arguments_with_spaces_and_the_exit_code_pass_through() throws Exception {
        sandbox.jdk("jdk", "25");

        Session session = Sandbox.finish(sandbox.start(Map.of("EXIT", "3"), "read", "a  file*"));

        assertThat(session.out()).isEqualTo("jdk read a  file*\n");
        assertThat(session.exitCode()).isEqualTo(3);
    }

    @Test
    void a_test_run_ends_with_the_count_and_names_what_was_skipped() throws Exception {
        sandbox.jdk("jdk", "25");
        sandbox.maven("""
                mkdir -p app/target/surefire-reports
                cat > app/target/surefire-reports/TEST-a.xml <<'END'
                <testsuite name="a" time="1" tests="5" errors="1" skipped="1" failures="1">
                  <testcase name="reads" classname="org.example.ATest" time="0">
                    <skipped message="no shared data here"/>
                  </testcase>
                </testsuite>
                END
                exit 1""");

        Session session = sandbox.run("test");

        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.out())
                .endsWith("skipped: org.example.ATest.reads: no shared data here\n2 passed, 2 failed, 1 skipped\n");
        assertThat(sandbox.builds().getFirst()).endsWith("verify").doesNotContain("-Pall");
        sandbox.maven("");
        assertThat(sandbox.run("test", "--all").out()).endsWith("0 passed, 0 failed, 0 skipped\n");
        assertThat(sandbox.builds().getLast()).contains("-Pall");
    }
}
