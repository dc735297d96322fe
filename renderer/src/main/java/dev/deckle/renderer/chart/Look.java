package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.theme.Theme;

/**
 * Sizes and colours of one chart, from the theme's tokens and the chart's width: small charts take small type, never under the floor.
 * All lengths in points.
 */
record Look(Theme theme, double title, double sub, double axis, Color ink, Color muted, Color grid, Color baseline, Color subdued,
        Color accent, Color primary, Color paper, Color panel) {

    /** Contrast at which small text is read with ease (WCAG 2.1, AA). */
    private static final double READ = 4.5;
    /** Width under which axis type begins to shrink, and at which it has reached the floor. */
    private static final double WIDE = 300, NARROW = 160;

    static Look of(Theme theme, double width) {
        double floor = theme.number("floor.chart");
        double part = Math.max(0, Math.min(1, (width - NARROW) / (WIDE - NARROW)));
        double axis = Math.max(floor, floor + (theme.number("size.axis") - floor) * part);
        double sub = Math.max(floor, theme.number("size.figureSub"));
        return new Look(theme, Math.max(floor, theme.number("size.figureTitle")), sub, axis, theme.color("ink"), theme.color("muted"),
                theme.color("grid"), theme.color("axis"), theme.color("subdued"), theme.color("accent"), theme.color("primary"),
                theme.color("paper"), theme.color("panel"));
    }

    /** The same with names and values of another size. */
    Look withAxis(double size) {
        return new Look(theme, title, sub, size, ink, muted, grid, baseline, subdued, accent, primary, paper, panel);
    }

    /** A colour of a series dark (or, on a dark page, light) enough to be read as text. */
    Color readable(Color c) {
        return Contrast.towards(c, paper, READ);
    }

    /** White or the theme's dark colour, whichever reads better on a fill; black where neither reads well. */
    Color on(Color fill) {
        // on a dark page the ink is light, and the paper is what is dark
        Color dark = Contrast.ratio(ink, Color.WHITE) >= Contrast.ratio(paper, Color.WHITE) ? ink : paper;
        double light = Contrast.ratio(fill, Color.WHITE), best = Math.max(light, Contrast.ratio(fill, dark));
        if (best < READ && Contrast.ratio(fill, Color.BLACK) > best) return Color.BLACK;
        return light == best ? Color.WHITE : dark;
    }

    static NumberStyle percent() {
        return new NumberStyle(1, "", 0, false, "", "%", "");
    }
}
