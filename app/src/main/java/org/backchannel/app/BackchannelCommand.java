package org.backchannel.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "backchannel",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        description = "Reads news reports, leaks and filings and draws from them who deals with whom, about what, under"
                + " which sanctions. Every claim carries the passage that says so.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Of the launcher:",
            "  test [--all]  Run everything a change must pass; --all adds the long runs.",
            "",
            "Examples:",
            "  ./backchannel read examples/",
            "  ./backchannel read story.html letters.mbox --format claims > claims.jsonl",
            "  ./backchannel explain 1f3a9c02 story.html",
            "  ./backchannel evaluate gold/dev",
            "  ./backchannel read --help",
            "",
            "Environment:",
            "  NO_COLOR               no colours on a terminal",
            "  BACKCHANNEL_JAVA_OPTS  options for Java, such as -Xmx2g",
            "  BACKCHANNEL_JDKS       a folder of JDKs to choose from, instead of the usual places",
        })
final class BackchannelCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? read, explain, evaluate or test");
    }
}
