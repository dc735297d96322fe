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
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
     * Only these pages, in the order of the deck; the numbers printed on them stay, outline entries and links to other pages go.
     *
     * @param pages 1-based
     */
    public RenderedDeck pages(List<Integer> pages) {
        List<Page> kept = new ArrayList<>();
        Map<Integer, Integer> moved = new LinkedHashMap<>();
        for (int p : new TreeSet<>(pages)) {
            if (p < 1 || p > pageCount()) throw new IllegalArgumentException("no page " + p + " of " + pageCount());
            kept.add(document.pages().get(p - 1));
            moved.put(p, kept.size());
        }
        Map<String, Integer> anchors = new LinkedHashMap<>();
        document.anchors().forEach((id, page) -> {
            if (moved.containsKey(page)) anchors.put(id, moved.get(page));
        });
        Document part = new Document(document.info(), kept, entries(document.outline(), moved), anchors, document.attachments());
        return with(part);
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

    /** An entry whose page went keeps its place where entries below it are kept, and leads to the first of them. */
    private static List<Document.Entry> entries(List<Document.Entry> entries, Map<Integer, Integer> moved) {
        List<Document.Entry> kept = new ArrayList<>();
        for (Document.Entry e : entries) {
            List<Document.Entry> below = entries(e.entries(), moved);
            Integer page = moved.get(e.page());
            if (page != null) kept.add(new Document.Entry(e.title(), page, below));
            else if (!below.isEmpty()) kept.add(new Document.Entry(e.title(), below.get(0).page(), below));
        }
        return kept;
    }
}
