package dev.deckle.renderer.pdf;

/**
 * Choices about how a PDF is written. Immutable.
 *
 * @param imageDpi pictures with more pixels an inch than this, at the largest size they are drawn, are scaled down to it; 0 keeps all pixels
 */
public record PdfOptions(int imageDpi) {
    public static final PdfOptions DEFAULT = new PdfOptions(300);
}
