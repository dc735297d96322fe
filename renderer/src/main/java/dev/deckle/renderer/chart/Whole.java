package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import java.util.List;
import java.util.function.Predicate;

/** Whether data are whole numbers, so that an axis has no ticks between them. */
final class Whole {
    private Whole() { }

    static boolean places(Plotting plotting) {
        return !plotting.has(Kind.HISTOGRAM) && all(plotting.layers(), p -> whole(p.x()));
    }

    static boolean values(List<Layer> layers) {
        // the low and high of a bin stand on the other axis
        List<Layer> bins = layers.stream().filter(l -> l.is(Kind.HISTOGRAM)).toList(), others = layers.stream().filter(l -> !l.is(Kind.HISTOGRAM)).toList();
        return all(bins, p -> whole(p.y())) && all(others, p -> whole(p.y()) && whole(p.low()) && whole(p.high()));
    }

    private static boolean all(List<Layer> layers, Predicate<Point> whole) {
        for (Layer l : layers) for (Series s : l.series()) for (Point p : s.points()) if (!whole.test(p)) return false;
        return true;
    }

    private static boolean whole(double v) {
        return Double.isNaN(v) || v == Math.rint(v);
    }
}
