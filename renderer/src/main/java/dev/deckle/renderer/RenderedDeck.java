package dev.deckle.renderer;

import dev.deckle.model.block.Source;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.handout.Handout;
import dev.deckle.renderer.handout.NotePages;
import dev.deckle.renderer.handout.NoteSetter;
import dev.deckle.renderer.pdf.PdfOptions;
import dev.deckle.renderer.pdf.PdfWriter;
import dev.deckle.renderer.png.PngWriter;
import dev.deckle.renderer.provenance.SourceList;
import dev.deckle.renderer.selection.Selection;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A laid-out deck, ready to be written any number of times. Immutable and thread-safe. */
public final class RenderedDeck {
    private final Document document;
    private final Map<Source, List<Integer>> sources;
    private final List<Diagnostic> diagnostics;
    private final PdfWriter pdf;
    private final PngWriter png;
    private final NoteSetter notes;

    RenderedDeck(Document document, Map<Source, List<Integer>> sources, List<Diagnostic> diagnostics, NoteSetter notes, PdfWriter pdf, PngWriter png) {
        this.notes = notes;
        this.document = document;
        this.sources = sources;
        this.diagnostics = List.copyOf(diagnostics);
        this.pdf = pdf;
        this.png = png;
    }

    /** The pages with all that is drawn on them. */
    public Document document() {
        return document;
    }

    public int pageCount() {
        return document.pages().size();
    }

    /** The register of sources as CSV (name, address, date of the data, pages), in UTF-8. */
    public byte[] sourcesCsv() {
        return SourceList.csv(sources);
    }

    /** Warnings and remarks of the layout, in order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Writes the whole deck; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void writePdf(OutputStream out) {
        pdf.write(document, out);
    }

    /** As {@link #writePdf(OutputStream)}, with choices. */
    public void writePdf(OutputStream out, PdfOptions choices) {
        new PdfWriter(choices).write(document, out);
    }

    /**
     * Writes one page.
     *
     * @param page  1-based position among the pages of this deck
     * @param width in pixels; the height follows
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void writePng(int page, int width, OutputStream out) {
        if (page < 1 || page > pageCount()) throw new IllegalArgumentException("no page " + page + " of " + pageCount());
        png.write(document.pages().get(page - 1), width, out);
    }

    /**
     * Only these pages, in the order of the deck; the numbers printed on them stay. What belongs to other pages goes: outline entries, links,
     * sources, the data of charts.
     *
     * @param pages 1-based
     */
    public RenderedDeck pages(List<Integer> pages) {
        Document part = Selection.of(document, pages);
        Map<Source, List<Integer>> kept = new LinkedHashMap<>();
        Set<Integer> numbers = part.pages().stream().map(Page::number).collect(Collectors.toSet());
        sources.forEach((source, on) -> {
            List<Integer> left = on.stream().filter(numbers::contains).toList();
            if (!left.isEmpty()) kept.put(source, left);
        });
        return new RenderedDeck(part, kept, diagnostics, notes, pdf, png);
    }

    /**
     * The pages on sheets of A4.
     *
     * @param perSheet 2, 3 (with lines to write on), 4 or 6
     * @throws IllegalArgumentException for any other number
     */
    public RenderedDeck handout(int perSheet) {
        return with(Handout.of(document, perSheet));
    }

    /** Each page on a sheet of A4, with the speaker's notes under it. */
    public RenderedDeck notePages() {
        return with(NotePages.of(document, notes));
    }

    private RenderedDeck with(Document other) {
        return new RenderedDeck(other, sources, diagnostics, notes, pdf, png);
    }
}
