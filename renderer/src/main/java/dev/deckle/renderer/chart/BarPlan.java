package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;

/**
 * How thick bars are and where they stand in their slot.
 *
 * @param bars      side by side in one slot
 * @param slot      length of a slot in points
 * @param thickness of one bar in points
 * @param pitch     from one bar of a slot to the next, in points
 */
record BarPlan(int bars, double slot, double thickness, double pitch) {
    private static final double SINGLE = 0.66, GROUP = 0.74;

    /** The plan of a chart's bars along a plot of a length. */
    static BarPlan of(Stage stage, double length, boolean horizontal) {
        return of(stage.domain().size(), bars(stage), length, horizontal);
    }

    /** Bars side by side in one slot. */
    static int bars(Stage stage) {
        return Math.max(1, stage.plotting().layers().stream().filter(l -> l.is(Kind.BARS)).mapToInt(BarMarks::lanes).sum());
    }

    static BarPlan of(int slots, int bars, double length, boolean horizontal) {
        double slot = length / Math.max(1, slots);
        double cap = horizontal ? 34 : Math.max(40, Math.min(60, length * 0.1));
        if (bars <= 1) return new BarPlan(1, slot, Math.min(cap, slot * SINGLE), slot);
        double pitch = Math.min(cap * 0.8, slot * GROUP / bars);
        double gap = pitch > 8 ? 1 : pitch > 4 ? 0.5 : 0;
        return new BarPlan(bars, slot, pitch - gap, pitch);
    }

    /** Start of a bar as a distance from its place, in slots. */
    double from(int bar) {
        double middle = bars == 1 ? 0 : (bar - (bars - 1) / 2.0) * pitch;
        return (middle - thickness / 2) / slot;
    }

    double to(int bar) {
        return from(bar) + thickness / slot;
    }
}
