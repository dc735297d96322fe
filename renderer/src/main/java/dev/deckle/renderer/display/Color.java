package dev.deckle.renderer.display;

/**
 * An sRGB colour.
 *
 * @param argb 0xAARRGGBB
 */
public record Color(int argb) {
    public static final Color BLACK = rgb(0);
    public static final Color WHITE = rgb(0xFFFFFF);

    /** Opaque. */
    public static Color rgb(int rgb) {
        return new Color(0xFF000000 | rgb);
    }

    public int red() {
        return argb >> 16 & 255;
    }

    public int green() {
        return argb >> 8 & 255;
    }

    public int blue() {
        return argb & 255;
    }

    /** 0 clear to 255 opaque. */
    public int alpha() {
        return argb >>> 24;
    }

    /** {@code #RRGGBB}. */
    public String hex() {
        return String.format("#%06X", argb & 0xFFFFFF);
    }
}
