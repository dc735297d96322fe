package dev.deckle.renderer.pdf;

/**
 * Choices about how a PDF is written. Immutable.
 *
 * @param imageDpi pictures with more pixels an inch than this, at the largest size they are drawn, are scaled down to it; 0 keeps all pixels
 * @param notes    whether each page's speaker notes are put on it as a text annotation
 */
public record PdfOptions(int imageDpi, boolean notes) {
    public static final PdfOptions DEFAULT = new PdfOptions(300, false);

    public PdfOptions {
        if (imageDpi < 0) throw new IllegalArgumentException("imageDpi is " + imageDpi);
    }

    public PdfOptions withImageDpi(int dpi) {
        return new PdfOptions(dpi, notes);
    }

    public PdfOptions withNotes(boolean with) {
        return new PdfOptions(imageDpi, with);
    }
}
