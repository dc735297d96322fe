package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * From where to where the values of some layers reach.
 *
 * @param zero   some mark stands on zero, so that its length must be seen whole
 * @param placed only marks that are read by their place
 * @param least  smallest value above zero, where log axes begin; infinite for none
 */
record Extent(double min, double max, boolean zero, boolean placed, double least) {
    /** Marks whose length is their value. */
    static final Set<Kind> FROM_ZERO = EnumSet.of(Kind.BARS, Kind.AREAS, Kind.HISTOGRAM, Kind.WATERFALL);
    /** A least value above this part of the largest leaves too much empty room under it, where nothing stands on zero. */
    private static final double FAR_FROM_ZERO = 0.66;

    /** The same for marks whose place says more than their height. */
    private static final double FAR_FOR_POINTS = 0.2;
    private static final Set<Kind> PLACED = EnumSet.of(Kind.POINTS, Kind.BOX_PLOT, Kind.ERROR_BARS, Kind.SLOPE);

    static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false, true, Double.POSITIVE_INFINITY);

    static Extent of(List<Layer> layers) {
        Extent e = NONE;
        for (Layer layer : layers) e = e.and(of(layer));
        return e;
    }

    private static Extent of(Layer layer) {
        Extent e = new Extent(NONE.min, NONE.max, FROM_ZERO.contains(layer.mark().kind()), PLACED.contains(layer.mark().kind()), NONE.least);
        if (layer.is(Kind.BARS) || layer.is(Kind.AREAS)) {
            for (Spans.Span s : Spans.of(layer)) for (int i = 0; i < s.x().length; i++) e = e.and(s.low()[i]).and(s.high()[i]);
            return e;
        }
        boolean lowHigh = !layer.is(Kind.HISTOGRAM), value = !layer.is(Kind.WATERFALL) && !layer.is(Kind.GANTT);
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (value) e = e.and(p.y());
                if (lowHigh) e = e.and(p.low()).and(p.high());
            }
        }
        return e;
    }

    boolean empty() {
        return min > max;
    }

    Extent and(double v) {
        double small = v > 0 ? Math.min(least, v) : least;
        return Double.isNaN(v) || v >= min && v <= max && small == least ? this : new Extent(Math.min(min, v), Math.max(max, v), zero, placed, small);
    }

    Extent and(Extent o) {
        return new Extent(Math.min(min, o.min), Math.max(max, o.max), zero || o.zero, placed && o.placed, Math.min(least, o.least));
    }

    /** With zero in it where marks stand on it or it is near. */
    Extent grounded() {
        if (empty()) return new Extent(0, 1, zero, placed, least);
        double far = placed ? FAR_FOR_POINTS : FAR_FROM_ZERO;
        // a single value, or equal ones, say nothing but how far they are from zero
        boolean near = min > 0 && min < far * max || max < 0 && max > far * min || min == max;
        return zero || near ? new Extent(Math.min(0, min), Math.max(0, max), zero, placed, least) : this;
    }

    /** Where a log axis begins: a little under the least value where bars stand on it, so that the least bar is seen too; {@code null} leaves it open. */
    Double logStart() {
        if (!zero) return null;
        double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
        return least < power * 1.5 ? power / 2 : power;
    }
}
