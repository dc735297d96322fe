package dev.deckle.cli;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.RenderedDeck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
    private static final int WIDTH = 1920;
    private static final Pattern PICTURE = Pattern.compile("\\.(png|jpe?g|svg|gif)$", Pattern.CASE_INSENSITIVE);
    private final Console console;

    @Mixin
    private ScriptOptions options;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The PDF; - is standard output. Without it, the script's name with .pdf, beside the script.")
    private String output;

    @Option(names = "--png", paramLabel = "DIR", description = "Also writes each page as a PNG into this folder.")
    private Path png;

    @Option(names = "--width", paramLabel = "PX", description = "Width of the PNGs in pixels (1920).")
    private Integer width;

    @Option(names = "--slides", paramLabel = "PAGES", description = "Writes these pages only, such as 3-7,12. Their numbers stay.")
    private String slides;

    @Mixin
    private Extras extras = new Extras();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkOptions();
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
            targets.spare(preparation.read(), extras, numbers, pages.pageCount());
            return write(new Writing(console, progress, targets, width == null ? WIDTH : width, extras), pages, numbers);
        } finally {
            progress.clear();
        }
    }

    /** Photographs are read when they are drawn, so what the deck is made of may still turn out to be wrong. */
    private int write(Writing writing, RenderedDeck pages, List<Integer> numbers) {
        try {
            writing.write(pages, numbers);
            return ExitCode.OK.number();
        } catch (DeckException e) {
            Findings late = new Findings(options);
            late.add(e.diagnostics());
            late.print(console);
            return ExitCode.SCRIPT.number();
        }
    }

    private void checkOptions() {
        if (width != null && (width < NARROWEST || width > WIDEST))
            throw Failure.usage("--width " + width + " is outside " + NARROWEST + " to " + WIDEST + " pixels");
        if (width != null && png == null) throw Failure.usage("--width is the width of the PNGs; ask for them with --png DIR");
        if (output != null && output.isBlank()) throw Failure.usage("-o needs the name of a file; leave it out to write beside the script");
        if (png != null && png.toString().isBlank()) throw Failure.usage("--png needs a folder; . is this one");
        if (output != null && PICTURE.matcher(output).find()) throw Failure.usage("-o writes a PDF, not '" + output + "'; for pictures: --png DIR");
        extras.check();
    }
}
