package dev.deckle.renderer.chart;

import dev.deckle.renderer.display.Color;

/** Colours in OKLab (Björn Ottosson, 2020), where equal distances look equally different. */
final class Oklab {
    private Oklab() { }

    /** Distance of two colours: 0 for the same, 1 for black and white; 0.02 is just seen. */
    static double distance(Color a, Color b) {
        double[] p = of(a), q = of(b);
        return Math.sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) + (p[2] - q[2]) * (p[2] - q[2]));
    }

    /** Lightness 0 to 1, green to red, blue to yellow. */
    static double[] of(Color c) {
        return of(linear(c.red()), linear(c.green()), linear(c.blue()));
    }

    /** From linear light. */
    static double[] of(double r, double g, double b) {
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
