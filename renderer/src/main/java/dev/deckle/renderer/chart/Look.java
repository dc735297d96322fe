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

    /** A colour of a series dark (or, on a dark page, light) enough to be read as text. */
    Color readable(Color c) {
        return Contrast.towards(c, paper, 4.5);
    }

    /** Black or white, whichever reads better on a fill. */
    Color on(Color fill) {
        return Contrast.ratio(fill, Color.WHITE) >= Contrast.ratio(fill, ink) ? Color.WHITE : ink;
    }

    static NumberStyle percent() {
        return new NumberStyle(1, "", 0, false, "", "%", "");
    }
}
