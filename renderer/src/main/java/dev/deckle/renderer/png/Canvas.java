package dev.deckle.renderer.png;

/** Opaque pixels that colours are laid over. */
final class Canvas {
    final int width;
    final int height;
    private final int[] pixels;
    private final Scan scan;

    /** What each pixel is painted with. */
    interface Paint {
        /** 0xAARRGGBB at the middle of a pixel. */
        int argb(int x, int y);
    }

    /** @param pixels 0xRRGGBB by row; written */
    Canvas(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        scan = new Scan(width, height);
    }

    /** @param clip what may be painted; {@code null} for all */
    void fill(Polygons polygons, boolean evenOdd, int argb, Clip clip) {
        int alpha = argb >>> 24;
        scan.fill(polygons, evenOdd, (y, from, to, cover) -> {
            for (int x = from; x < to; x++) {
                int part = clip == null ? cover[x] : clip.limit(x, y, cover[x]);
                if (part > 0) blend(y * width + x, argb, alpha == 255 ? part : divided(part * alpha));
            }
        });
    }

    void fill(Polygons polygons, Paint paint, Clip clip) {
        scan.fill(polygons, false, (y, from, to, cover) -> {
            for (int x = from; x < to; x++) {
                int part = clip == null ? cover[x] : clip.limit(x, y, cover[x]);
                int argb = part == 0 ? 0 : paint.argb(x, y);
                int alpha = divided(part * (argb >>> 24));
                if (alpha > 0) blend(y * width + x, argb, alpha);
            }
        });
    }

    /** The part of a clip that polygons cover too. */
    Clip clip(Polygons polygons, boolean evenOdd, Clip outer) {
        Clip clip = new Clip(width, height);
        scan.fill(polygons, evenOdd, (y, from, to, cover) -> {
            for (int x = from; x < to; x++) clip.set(x, y, outer == null ? cover[x] : outer.limit(x, y, cover[x]));
        });
        return clip;
    }

    private void blend(int at, int argb, int alpha) {
        if (alpha == 255) {
            pixels[at] = argb & 0xFFFFFF;
            return;
        }
        int under = pixels[at], rest = 255 - alpha;
        int red = divided((argb >> 16 & 255) * alpha + (under >> 16 & 255) * rest);
        int green = divided((argb >> 8 & 255) * alpha + (under >> 8 & 255) * rest);
        int blue = divided((argb & 255) * alpha + (under & 255) * rest);
        pixels[at] = red << 16 | green << 8 | blue;
    }

    /** By 255, rounded. */
    static int divided(int product) {
        return (product + 127) / 255;
    }
}
