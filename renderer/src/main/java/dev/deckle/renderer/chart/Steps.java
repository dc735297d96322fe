package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Curve;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import java.util.ArrayList;
import java.util.List;

/** Stepped lines: the last value holds as long as the one before it. */
final class Steps {
    private Steps() { }

    static boolean stepped(Layer layer) {
        return layer.is(Kind.LINES) && layer.mark().curve() == Curve.STEP;
    }

    /** Where the last step ends; NaN where there is none. */
    static double end(Layer layer, List<Point> points) {
        int n = points.size();
        return stepped(layer) && n > 1 && points.get(n - 1).hasY() ? 2 * points.get(n - 1).x() - points.get(n - 2).x() : Double.NaN;
    }

    /** The points with the end of the last step, which lies no farther than the plot. */
    static List<Point> last(Layer layer, List<Point> points, double most) {
        double end = Math.min(end(layer, points), most);
        if (Double.isNaN(end)) return points;
        List<Point> more = new ArrayList<>(points);
        Point last = points.get(points.size() - 1);
        more.add(new Point(end, last.y(), last.low(), last.high(), last.size()));
        return more;
    }
}
