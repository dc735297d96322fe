package dev.deckle.renderer.png;

/** How much of each pixel may be painted. */
final class Clip {
    private final int width;
    private final byte[] cover;

    Clip(int width, int height) {
        this.width = width;
        cover = new byte[width * height];
    }

    void set(int x, int y, int part) {
        cover[y * width + x] = (byte) part;
    }

    /** What is left of a pixel's cover, 0 to 255. */
    int limit(int x, int y, int part) {
        int own = cover[y * width + x] & 255;
        return own == 255 ? part : Canvas.divided(own * part);
    }
}
