package dev.deckle.renderer.pixels;

/**
 * Decoded pixels.
 *
 * @param argb   0xAARRGGBB in sRGB, colours not multiplied by alpha; row by row from the top. Shared: read it, never write it
 * @param opaque whether every pixel covers all
 */
public record Bitmap(int width, int height, int[] argb, boolean opaque) {

    static Bitmap of(int width, int height, int[] argb) {
        int all = 0xFF000000;
        for (int pixel : argb) all &= pixel;
        return new Bitmap(width, height, argb, all == 0xFF000000);
    }

    /** At most as large as asked for; each new pixel is the average of the area that it covers. */
    public Bitmap shrunk(int newWidth, int newHeight) {
        int w = Math.max(1, Math.min(newWidth, width)), h = Math.max(1, Math.min(newHeight, height));
        return w == width && h == height ? this : new Shrinking(this, w, h).run();
    }
}
