package dev.deckle.renderer;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.display.Document;
import java.io.OutputStream;
import java.util.List;

/** A laid-out deck, ready to be written any number of times. Immutable and thread-safe. */
public final class RenderedDeck {

    RenderedDeck() { }

    /** The pages with all that is drawn on them. */
    public Document document() {
        throw new UnsupportedOperationException();
    }

    public int pageCount() {
        throw new UnsupportedOperationException();
    }

    /** Warnings and remarks of the layout, in order. */
    public List<Diagnostic> diagnostics() {
        throw new UnsupportedOperationException();
    }

    /** Writes the whole deck; the stream is flushed, not closed. */
    public void writePdf(OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes one page.
     *
     * @param page  1-based
     * @param width in pixels; the height follows
     */
    public void writePng(int page, int width, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** Only these pages (1-based), for a part of the deck; numbers on the pages stay. */
    public RenderedDeck pages(List<Integer> pages) {
        throw new UnsupportedOperationException();
    }
}
