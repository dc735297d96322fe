package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import java.util.List;

/**
 * What two value axes reach if their zeros stand at one height. Beside bars or areas on one of them they do: marks on the other
 * would be compared with them from another zero.
 */
record CommonZero(Extent first, Extent second) {
    /** A least value above this part of the largest is too far from zero for its axis to begin there. */
    private static final double FAR = 0.8;

    /** {@code null} where no mark stands on zero, one of them is too far from it, or an author has set the ends of an axis. */
    static CommonZero of(Stage stage, Sides sides, Extent first, Extent second) {
        boolean free = free(stage.chart().y(), sides.first()) && free(stage.chart().y2(), sides.second());
        if (!free || !first.zero() && !second.zero() || first.empty() || second.empty() || far(first) || far(second)) return null;
        return of(first.and(0), second.and(0));
    }

    private static boolean free(Axis axis, List<Layer> layers) {
        boolean open = axis == null || axis.min() == null && axis.max() == null && !axis.log();
        return open && !ValueAxis.percent(layers) && layers.stream().noneMatch(l -> l.is(Kind.GANTT) || l.is(Kind.BUMP) || l.is(Kind.POINTS));
    }

    /** Both with the larger part under zero that one of them has. */
    private static CommonZero of(Extent a, Extent b) {
        double under = Math.max(under(a), under(b));
        if (Double.isInfinite(under)) under = a.max() <= 0 && b.max() <= 0 ? under : Math.min(under(a), under(b)) > 0 ? Math.min(under(a), under(b)) : 1;
        return new CommonZero(reaching(a, under), reaching(b, under));
    }

    /** Part under zero for each part above it. */
    private static double under(Extent e) {
        return e.max() <= 0 ? e.min() < 0 ? Double.POSITIVE_INFINITY : 0 : -e.min() / e.max();
    }

    private static Extent reaching(Extent e, double under) {
        if (under == 0 || Double.isInfinite(under)) return e;
        return e.and(-under * e.max()).and(-e.min() / under);
    }

    /** Whether values are too far from zero for an axis that begins there. */
    static boolean far(Extent e) {
        return !e.empty() && (e.min() > FAR * e.max() && e.min() > 0 || e.max() < FAR * e.min() && e.max() < 0);
    }
}
