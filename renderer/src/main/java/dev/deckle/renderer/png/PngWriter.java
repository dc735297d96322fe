package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Draws pages as pictures. Thread-safe and reusable. */
public final class PngWriter {
    /** Widest picture in pixels; four times a 4K screen. */
    public static final int MAX_WIDTH = 15_360;
    /** Most pixels of a picture, so that a tall page does not take all memory. */
    private static final long MAX_PIXELS = 132_710_400;

    /**
     * Writes a page; the stream is flushed, not closed.
     *
     * @param widthPixels 1 to {@link #MAX_WIDTH}; the height follows
     */
    public void write(Page page, int widthPixels, OutputStream out) {
        BufferedImage image = draw(page, widthPixels);
        try {
            PngEncoder.write(image, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as an opaque picture of type {@code INT_RGB}. */
    public BufferedImage draw(Page page, int widthPixels) {
        if (widthPixels < 1 || widthPixels > MAX_WIDTH) {
            throw new IllegalArgumentException("a picture is 1 to " + MAX_WIDTH + " pixels wide, not " + widthPixels);
        }
        double scale = widthPixels / page.width();
        long height = Math.max(1, Math.round(page.height() * scale));
        if (height * widthPixels > MAX_PIXELS) {
            throw new IllegalArgumentException("a picture of " + widthPixels + " x " + height + " pixels is too large");
        }
        BufferedImage image = new BufferedImage(widthPixels, (int) height, BufferedImage.TYPE_INT_RGB);
        new Painter(image, scale).paint(page);
        return image;
    }
}
