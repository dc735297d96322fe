package dev.deckle.cli;

import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does everything but writing, and says what it found. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Deckle.Version.class, sortOptions = false,
    description = "Reads a script, lays it out and says what is wrong; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ScriptOptions options;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console, options.quiet, options.verbose);
        Preparation preparation = new Preparation(console, options, progress, RenderOptions.DEFAULT);
        try {
            preparation.readable();
            RenderedDeck pages = preparation.run();
            if (pages != null) pages.writePdf(OutputStream.nullOutputStream());
            progress.clear();
            preparation.findings().print(console);
            if (pages == null) return ExitCode.SCRIPT.number();
            progress.tell(options.script + ": " + pages.pageCount() + (pages.pageCount() == 1 ? " page, fine" : " pages, fine"));
            return ExitCode.OK.number();
        } finally {
            progress.clear();
        }
    }
}
