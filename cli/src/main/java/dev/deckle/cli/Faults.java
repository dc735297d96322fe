package dev.deckle.cli;

import dev.deckle.model.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one plain sentence, and with which exit code the command ends. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** What word processors and phones make of two hyphens. */
    private static final Pattern DASHES = Pattern.compile("^[–—−‐‑][-–—−‐‑]?");
    private final Console console;

    Faults(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(sentence(e, command));
        console.say("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof ParameterException wrong) return handleParseException(wrong, new String[0]);
        return told(e, command.getParseResult().hasMatchedOption("--stacktrace"));
    }

    /** Says whatever ended the command, and gives its exit code. */
    int told(Throwable e, boolean trace) {
        Failure failure = e instanceof Failure f ? f : internal(e, trace);
        say(failure.getMessage());
        if (trace) e.printStackTrace(console.err());
        return failure.code().number();
    }

    private static Failure internal(Throwable e, boolean trace) {
        if (e instanceof OutOfMemoryError) {
            return new Failure(ExitCode.INTERNAL, "out of memory; give Java more, such as DECKLE_JAVA_OPTS=-Xmx2g", e);
        }
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + e.getMessage();
        String how = trace ? "" : "; --stacktrace shows where";
        return new Failure(ExitCode.INTERNAL, "a fault of Deckle itself, " + what + how, e);
    }

    private void say(String sentence) {
        console.say("deckle: " + sentence);
    }

    private static String sentence(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException u && !u.getUnmatched().isEmpty()) return unmatched(u.getUnmatched().get(0), command);
        if (e instanceof MissingParameterException m && !m.getMissing().isEmpty() && m.getMissing().get(0).isPositional()) {
            return "which script? " + command.getCommandSpec().qualifiedName() + " needs a file such as report.deck.groovy";
        }
        String said = e.getMessage().replace("option option", "option");
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static String unmatched(String word, CommandLine command) {
        if (word.startsWith("-")) return "unknown option '" + word + "'" + tail(option(word, command));
        if (DASHES.matcher(word).find()) return "'" + word + "' begins with a dash of another kind; write --" + DASHES.matcher(word).replaceFirst("");
        if (command.getParent() != null) return "one script at a time: '" + word + "' is one too many";
        if (word.endsWith(".groovy")) return "no command '" + word + "'; did you mean 'deckle render " + word + "'?";
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return "no command '" + word + "'" + tail(Nearest.hintOrList(word, commands, "there are"));
    }

    /** The option meant: one of this command, also where it was only begun, or one of a command beside it. */
    private static String option(String word, CommandLine command) {
        String name = word.split("=", 2)[0];
        List<String> begun = options(command).stream().filter(o -> name.length() > 3 && o.startsWith(name)).toList();
        if (begun.size() == 1) return "did you mean '" + begun.get(0) + "'?";
        String near = Nearest.hint(name, options(command));
        if (!near.isEmpty() || command.getParent() == null) return near;
        return command.getParent().getSubcommands().values().stream().filter(c -> c != command && options(c).contains(name)).findFirst()
                .map(c -> "it belongs to '" + c.getCommandSpec().qualifiedName() + "'").orElse("");
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) names.addAll(List.of(option.names()));
        return names;
    }

    private static String tail(String hint) {
        return hint.isEmpty() ? "" : "; " + hint;
    }
}
