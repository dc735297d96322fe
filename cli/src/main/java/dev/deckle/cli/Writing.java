package dev.deckle.cli;

import dev.deckle.renderer.RenderedDeck;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes pages to where they were asked for: everything or nothing. */
final class Writing {
    private final Console console;
    private final Progress progress;
    private final Targets targets;
    private final int width;
    private final Extras extras;

    Writing(Console console, Progress progress, Targets targets, int width, Extras extras) {
        this.extras = extras;
        this.console = console;
        this.progress = progress;
        this.targets = targets;
        this.width = width;
    }

    /** @param numbers the pages to write (1-based, ascending) */
    void write(RenderedDeck deck, List<Integer> numbers) {
        RenderedDeck part = numbers.size() == deck.pageCount() ? deck : deck.pages(numbers);
        try (WholeFiles files = new WholeFiles()) {
            if (targets.wantsPng()) writePngs(files, deck, numbers);
            if (targets.toStandardOutput()) writeStandardOutput(part);
            else writePdfs(files, part);
            files.publish();
        }
        tell(deck, numbers);
    }

    private void writePdfs(WholeFiles files, RenderedDeck part) {
        writePdf(files, targets.pdf(), part);
        extras.of(part).forEach((suffix, deck) -> writePdf(files, targets.beside(suffix), deck));
        if (extras.sources()) files.write(targets.sources(), out -> write(part.sourcesCsv(), out));
    }

    private static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePdf(WholeFiles files, Path file, RenderedDeck deck) {
        progress.stage("writing " + file.getFileName());
        files.write(file, out -> deck.writePdf(out, extras.pdf()));
        progress.ended("writing the PDF");
    }

    private void writeStandardOutput(RenderedDeck part) {
        Consumer<OutputStream> content = out -> part.writePdf(out, extras.pdf());
        new WatchedStream(new BufferedOutputStream(console.out(), 1 << 16)).fill("to standard output", content);
    }

    /** Pages are independent of each other, so every core takes its share. */
    private void writePngs(WholeFiles files, RenderedDeck deck, List<Integer> numbers) {
        progress.stage("writing PNGs into " + targets.pngFolder());
        files.folder(targets.pngFolder());
        AtomicInteger done = new AtomicInteger();
        numbers.parallelStream().forEach(page -> {
            files.write(targets.png(page, deck.pageCount()), out -> deck.writePng(page, width, out));
            progress.step("writing PNGs", done.incrementAndGet(), numbers.size());
        });
        progress.ended("writing the PNGs");
    }

    private void tell(RenderedDeck deck, List<Integer> numbers) {
        String count = numbers.size() + (numbers.size() == 1 ? " page" : " pages");
        if (!targets.toStandardOutput()) progress.tell(targets.pdf() + ": " + count);
        for (String suffix : extras.suffixes()) progress.tell(targets.beside(suffix).toString());
        if (extras.sources()) progress.tell(targets.sources().toString());
        if (!targets.wantsPng()) return;
        Path first = targets.png(numbers.get(0), deck.pageCount());
        progress.tell(first + (numbers.size() == 1 ? "" : " …: " + count));
        long older = older(deck.pageCount());
        if (older > 0) progress.tell(targets.pngFolder() + " still holds " + older + " PNG" + (older == 1 ? "" : "s") + " of a longer run before");
    }

    /** Pictures of pages that the deck no longer has; they are the user's to remove. */
    private long older(int last) {
        Pattern page = Pattern.compile(Pattern.quote(targets.name()) + "-(\\d{3,6})\\.png");
        try (Stream<Path> files = Files.list(targets.pngFolder())) {
            return files.map(f -> page.matcher(f.getFileName().toString())).filter(m -> m.matches() && Integer.parseInt(m.group(1)) > last).count();
        } catch (IOException e) {
            // everything is written; a remark less is no failure
            return 0;
        }
    }
}
