package dev.deckle.cli;

import dev.deckle.renderer.RenderedDeck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a script and writes its deck. */
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = Deckle.Version.class, sortOptions = false,
    description = "Renders a script to PDF and, with --png, to pictures.")
final class RenderCommand implements Callable<Integer> {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 16_384;
    private final Console console;

    @Mixin
    private ScriptOptions options;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The PDF; - is standard output. Without it, the script's name with .pdf, beside the script.")
    private String output;

    @Option(names = "--png", paramLabel = "DIR", description = "Also writes each page as a PNG into this folder.")
    private Path png;

    @Option(names = "--width", paramLabel = "PX", defaultValue = "1920", description = "Width of the PNGs in pixels (${DEFAULT-VALUE}).")
    private int width;

    @Option(names = "--slides", paramLabel = "PAGES", description = "Writes these pages only, such as 3-7,12. Their numbers stay.")
    private String slides;

    @Mixin
    private Extras extras = new Extras();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (width < NARROWEST || width > WIDEST) throw Failure.usage("--width " + width + " is outside " + NARROWEST + " to " + WIDEST + " pixels");
        extras.check();
        PageRanges wanted = slides == null ? null : PageRanges.parse(slides);
        Targets targets = new Targets(options.script, output, png);
        Progress progress = new Progress(console, options.quiet, options.verbose);
        Preparation preparation = new Preparation(console, options, progress, extras.options());
        try {
            preparation.readable();
            targets.check(extras);
            RenderedDeck pages = preparation.run();
            progress.clear();
            preparation.findings().print(console);
            if (pages == null) return ExitCode.SCRIPT.number();
            List<Integer> numbers = wanted == null ? IntStream.rangeClosed(1, pages.pageCount()).boxed().toList() : wanted.of(pages.pageCount());
            new Writing(console, progress, targets, width, extras).write(pages, numbers);
            return ExitCode.OK.number();
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw Faults.internal(e, options.stacktrace);
        } finally {
            progress.clear();
        }
    }
}
