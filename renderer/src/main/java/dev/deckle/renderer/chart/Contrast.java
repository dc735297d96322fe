package dev.deckle.renderer.chart;

import dev.deckle.renderer.display.Color;

/** Contrast of colours as WCAG 2.1 reckons it. */
final class Contrast {
    private Contrast() { }

    /** 1 for equal colours to 21 for black on white. */
    static double ratio(Color a, Color b) {
        double la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    /** The colour mixed with black or white, whichever stands off from the ground, until the ratio is reached. */
    static Color towards(Color c, Color ground, double ratio) {
        Color end = luminance(ground) > 0.35 ? Color.BLACK : Color.WHITE;
        for (double part = 0; part < 1; part += 0.05) {
            Color mixed = mix(c, end, part);
            if (ratio(mixed, ground) >= ratio) return mixed;
        }
        return end;
    }

    /** A part of the second colour in the first. */
    static Color mix(Color a, Color b, double part) {
        int red = channel(a.red(), b.red(), part), green = channel(a.green(), b.green(), part), blue = channel(a.blue(), b.blue(), part);
        return Color.rgb(red << 16 | green << 8 | blue);
    }

    static Color alpha(Color c, double alpha) {
        return new Color((int) Math.round(alpha * 255) << 24 | c.argb() & 0xFFFFFF);
    }

    private static int channel(int a, int b, double part) {
        return (int) Math.round(a + (b - a) * part);
    }

    private static double luminance(Color c) {
        return 0.2126 * Oklab.linear(c.red()) + 0.7152 * Oklab.linear(c.green()) + 0.0722 * Oklab.linear(c.blue());
    }
}
