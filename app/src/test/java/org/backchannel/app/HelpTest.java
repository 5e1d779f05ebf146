package org.backchannel.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"read", "explain", "evaluate"})
    void every_command_explains_itself_with_examples_and_exit_codes(String command) {
        Session session = Session.run(command, "--help");

        assertThat(session.exitCode()).isZero();
        assertThat(session.out()).contains("Usage: backchannel " + command, "Examples:", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "explain", "evaluate"})
    void every_command_knows_the_version(String command) {
        assertThat(Session.run(command, "--version").out())
                .isEqualTo(Session.run("--version").out());
    }

    @Test
    void the_program_explains_itself_with_examples() {
        assertThat(Session.run("--help").out()).contains("read", "explain", "evaluate", "test [--all]", "Examples:");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Session.run("--version").out()).matches("backchannel \\d+\\.\\d+\\S*\nJava .*\n");
    }
}
