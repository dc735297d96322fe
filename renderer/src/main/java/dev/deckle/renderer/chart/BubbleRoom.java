package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.Ticks;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Room beyond the ends that an author gives an axis, so that a bubble whose middle is on it stands whole; its ticks end where the author says. */
final class BubbleRoom {
    private final Plotting plotting;
    private final Axis axis;
    private final ToDoubleFunction<Point> at;

    BubbleRoom(Plotting plotting, Axis axis, ToDoubleFunction<Point> at) {
        this.plotting = plotting;
        this.axis = axis;
        this.at = at;
    }

    /** @param layers that are read on the axis */
    Ticks around(Ticks ticks, List<Layer> layers) {
        boolean only = plotting.layers().stream().allMatch(l -> l.is(Kind.POINTS));
        if (!only || ticks.scale().log() || axis.min() == null && axis.max() == null) return ticks;
        double from = ticks.scale().min(), to = ticks.scale().max(), low = from, high = to;
        // the room itself makes the bubbles reach a little farther
        double reach = (to - from) * PointMarks.LARGEST_PART / (1 - 2 * PointMarks.LARGEST_PART);
        for (Layer l : layers) {
            double most = most(l);
            for (Series s : l.series()) {
                for (Point p : s.points()) {
                    if (!(p.size() > 0) || !p.hasY() || !shown(plotting, l, p)) continue;
                    double radius = reach * (plotting.chart().facet().isEmpty() ? Math.sqrt(p.size() / most) : 1);
                    low = Math.min(low, at.applyAsDouble(p) - radius);
                    high = Math.max(high, at.applyAsDouble(p) + radius);
                }
            }
        }
        return Double.isFinite(high - low) ? new Ticks(Scale.linear(axis.min() == null ? from : low, axis.max() == null ? to : high), ticks.values()) : ticks;
    }

    /** The value of the largest bubble. */
    static double most(Layer layer) {
        double most = 0;
        for (Series s : layer.series()) for (Point p : s.points()) if (p.size() > most) most = p.size();
        return most;
    }

    /** Whether a point is within the ends that the author gives the axes. */
    static boolean shown(Plotting plotting, Layer layer, Point p) {
        Axis y = layer.mark().secondAxis() && plotting.chart().y2() != null ? plotting.chart().y2() : plotting.chart().y();
        return within(y, p.y()) && (plotting.domain().kind() != Domain.Kind.NUMBER || within(plotting.chart().x(), p.x()));
    }

    private static boolean within(Axis axis, double v) {
        return (axis.min() == null || v >= axis.min()) && (axis.max() == null || v <= axis.max());
    }
}
