package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Transform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Draws pages as pictures. Thread-safe and reusable. */
public final class PngWriter {
    /** Widest picture in pixels. */
    public static final int MAX_WIDTH = 16_384;
    /** Most pixels of a picture: the widest one of a usual page. A tall page must not take all memory. */
    private static final long MAX_PIXELS = 16_384L * 9_216;

    private final PictureCache pictures = new PictureCache();

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
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, page.background().argb() & 0xFFFFFF);
        new Painter(new Canvas(widthPixels, (int) height, pixels), pictures).paint(page.items(), Transform.scale(scale, scale), null);
        return image;
    }
}
