package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Transform;

/**
 * A glyph run in the terms of the page.
 *
 * @param scale from the run's own lengths to points of the page
 * @param size  in points of the page
 * @param a     with b, c, d the direction of the text matrix, its x axis of length one
 * @param x     start on the page, y upwards
 */
record GlyphText(GlyphRun run, EmbeddedFont font, double scale, double size, Color color, double a, double b, double c, double d,
        double x, double y) {

    static GlyphText of(GlyphRun run, EmbeddedFont font, Transform t) {
        double scale = Math.hypot(t.a(), t.b());
        // three decimals are what the stream says; widths must be reckoned with the same size
        double size = Math.round(run.size() * scale * 1000) / 1000.0;
        double c = run.slant() * t.a() - t.c(), d = run.slant() * t.b() - t.d();
        return new GlyphText(run, font, scale, size, run.color(), t.a() / scale, t.b() / scale, c / scale, d / scale,
                Paths.x(t, run.x(), run.y()), Paths.y(t, run.x(), run.y()));
    }

    /**
     * Whether the characters must stand beside the glyphs: some have no glyph of their own to carry them, or are private and mean
     * nothing elsewhere (ISO 19005-2, 6.2.11.7.3).
     */
    boolean mustBeSpelled() {
        int[] clusters = run.clusters();
        int way = run.backwards() ? -1 : 1;
        for (int i = 1; i < clusters.length; i++) if ((clusters[i] - clusters[i - 1]) * way <= 0) return true;
        return run.text().codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    boolean upright() {
        return Math.abs(a - 1) < 1e-6 && Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6 && Math.abs(d - 1) < 1e-6;
    }
}
