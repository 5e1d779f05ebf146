package org.backchannel.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.backchannel.app.output.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
final class Program {

    private static final int HELP_WIDTH = 100;

    private Program() {}

    /** Runs one command and returns its exit code. */
    static int run(Parts parts, Streams streams, String... args) {
        CommandLine line = new CommandLine(new BackchannelCommand());
        line.addSubcommand(new ReadCommand(parts, streams));
        line.addSubcommand(new ExplainCommand(parts, streams));
        line.addSubcommand(new EvaluateCommand(parts, streams));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(writer(streams.out()));
        line.setErr(writer(streams.err()));
        line.setParameterExceptionHandler((error, unused) -> usageError(error));
        line.setExecutionExceptionHandler((error, command, unused) -> broken(error, streams));
        return line.execute(args);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int usageError(ParameterException error) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("backchannel: " + message(error));
        UnmatchedArgumentException.printSuggestions(error, err);
        err.println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException error) {
        boolean noCommand = error.getCommandLine().getParent() == null && error instanceof UnmatchedArgumentException;
        if (!noCommand) {
            return String.valueOf(error.getMessage());
        }
        String given = ((UnmatchedArgumentException) error).getUnmatched().getFirst();
        return "no such command or option: " + given + "; the commands are read, explain, evaluate and test";
    }

    private static int broken(Exception error, Streams streams) {
        streams.err().println("backchannel: internal error: " + error);
        if (System.getenv("BACKCHANNEL_DEBUG") != null) {
            error.printStackTrace(streams.err());
        }
        return ExitCode.BROKEN;
    }
}
