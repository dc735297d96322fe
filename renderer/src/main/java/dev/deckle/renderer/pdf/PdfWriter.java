package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes documents as PDF 1.7 that conforms to PDF/UA-1 and PDF/A-2a, or PDF/A-3a when files are attached. The same document gives the
 * same bytes on every machine. Thread-safe and reusable.
 */
public final class PdfWriter {
    private final PdfOptions options;

    public PdfWriter() {
        this(PdfOptions.DEFAULT);
    }

    public PdfWriter(PdfOptions options) {
        this.options = options;
    }

    /**
     * Writes the document; the stream is flushed, not closed. Pages go out as they are walked.
     *
     * @throws IllegalStateException when text stands outside of any tagged group
     * @throws UncheckedIOException  when the stream fails
     */
    public void write(Document document, OutputStream out) {
        if (document.pages().isEmpty()) throw new IllegalArgumentException("a document without pages");
        try {
            new PdfDocument(document, options, new PdfFile(out)).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
