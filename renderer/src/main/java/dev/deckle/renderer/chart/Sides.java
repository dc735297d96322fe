package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import java.util.List;

/**
 * The layers of a plot by the value axis they are read on.
 *
 * @param second empty where there is one axis
 */
record Sides(List<Layer> first, List<Layer> second) {
    static Sides of(Stage stage) {
        List<Layer> layers = stage.plotting().layers();
        if (layers.stream().allMatch(l -> l.mark().secondAxis())) return new Sides(layers, List.of());
        return new Sides(layers.stream().filter(l -> !l.mark().secondAxis()).toList(), layers.stream().filter(l -> l.mark().secondAxis()).toList());
    }

    /** The first layer that is read on the first axis. */
    static Layer first(Plotting plotting) {
        return plotting.layers().stream().filter(l -> !l.mark().secondAxis()).findFirst().orElse(plotting.layers().get(0));
    }

    /** Reach of the values on the first axis, with the values of rules in it. */
    Extent extent(Chart chart) {
        Extent e = Extent.of(first);
        for (Chart.Rule r : chart.rules()) if (r.y() != null) e = e.and(r.y());
        return e;
    }

    Extent other() {
        return Extent.of(second);
    }
}
