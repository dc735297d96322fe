package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Plotting;

/** Charts that are put together alike. */
enum Family {
    CARTESIAN, PIE, RADAR, HEATMAP;

    static Family of(Plotting plotting) {
        if (plotting.has(Kind.PIE) || plotting.has(Kind.DONUT)) return PIE;
        if (plotting.has(Kind.RADAR)) return RADAR;
        return plotting.has(Kind.HEATMAP) ? HEATMAP : CARTESIAN;
    }
}
