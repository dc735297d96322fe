package dev.deckle.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what bash and zsh need to complete the command's words. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Deckle.Version.class,
    description = "Prints the completion script for bash and zsh: source <(deckle completion)")
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.text().print(AutoComplete.bash("deckle", spec.root().commandLine()));
    }
}
