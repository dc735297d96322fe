package dev.deckle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code deckle}: holds the subcommands, and turns whatever goes wrong into a message and an exit code. */
@Command(name = "deckle", synopsisSubcommandLabel = "COMMAND", versionProvider = Deckle.Version.class,
    mixinStandardHelpOptions = true, sortOptions = false,
    description = "Turns a script into a finished report deck: PDF and PNG.",
    commandListHeading = "%nCommands:%n",
    footer = {"", "Exit codes: 0 done; 1 errors in the script; 2 wrong command line;", "3 a file cannot be read or written; 4 a fault of Deckle itself."})
public final class Deckle implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    Deckle(Console console) {
        this.console = console;
    }

    /** Runs the command and gives its exit code; never throws. */
    int run(String... args) {
        Faults faults = new Faults(console);
        try {
            return commandLine(faults).execute(args);
        } catch (Throwable e) {
            // picocli hands its handlers exceptions only; an error of the machine is told in one line as well
            return faults.told(e, List.of(args).contains("--stacktrace"));
        }
    }

    private CommandLine commandLine(Faults faults) {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new RenderCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new CompletionCommand(console));
        line.setOut(new PrintWriter(console.text(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(100).setUsageHelpLongOptionsMaxWidth(30);
        line.setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
        return line;
    }

    /** No command at all: shows what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? one of render, check, completion");
    }

    /** {@code deckle 0.1.0}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"deckle " + number()};
        }

        static String number() {
            try (InputStream in = Deckle.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
