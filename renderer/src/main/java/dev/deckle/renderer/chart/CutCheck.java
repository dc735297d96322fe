package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.NumberStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Warns of values that an author's ends of a value axis cut off. */
final class CutCheck {
    private final Plotting plotting;
    private final Diagnostics diagnostics;

    CutCheck(Plotting plotting, Diagnostics diagnostics) {
        this.plotting = plotting;
        this.diagnostics = diagnostics;
    }

    void run() {
        if (Family.of(plotting) != Family.CARTESIAN) return;
        Chart chart = plotting.chart();
        places(chart.x());
        check(chart.y(), "y", plotting.layers().stream().filter(l -> !l.mark().secondAxis()).toList());
        if (chart.y2() != null) check(chart.y2(), "second y", plotting.layers().stream().filter(l -> l.mark().secondAxis()).toList());
    }

    /** Numbers may be cut at the ends of x; categories and dates have none. */
    private void places(Axis x) {
        if (x.min() == null && x.max() == null) return;
        List<Double> places = new ArrayList<>();
        for (Layer l : plotting.layers()) for (Series s : l.series()) for (Point p : s.points()) places.add(p.x());
        if (plotting.domain().kind() == Domain.Kind.NUMBER) check(x, "x", places);
        else diagnostics.warning("chart-cut", plotting.chart().where(), "the x axis has " + (plotting.domain().categories() ? "categories" : "dates") + ", which min: and max: do not limit",
                "filter the rows: where { … }");
    }

    private void check(Axis axis, String name, List<Layer> layers) {
        check(axis, name, layers.stream().flatMap(l -> values(l).stream()).toList());
    }

    private void check(Axis axis, String name, Collection<Double> values) {
        long over = axis.max() == null ? 0 : values.stream().filter(v -> v > axis.max()).count();
        long under = axis.min() == null ? 0 : values.stream().filter(v -> v < axis.min()).count();
        if (over + under == 0) return;
        boolean both = over > 0 && under > 0;
        String from = axis.min() == null ? "" : plain(axis.min()), to = axis.max() == null ? "" : plain(axis.max());
        String reach = both ? "goes from " + from + " to " + to : over > 0 ? "ends at " + to : "starts at " + from;
        diagnostics.warning("chart-cut", plotting.chart().where(), over + under + " of " + values.size() + (over + under == 1 ? " values lies" : " values lie") + " outside the " + name
                + " axis, which " + reach + ", and " + (over + under == 1 ? "is" : "are") + " cut off", "leave " + (both ? "min: and max:" : over > 0 ? "max:" : "min:") + " out, or filter the rows");
    }

    private static String plain(double v) {
        return NumberStyle.values(List.of(v), "", "", "").format(v);
    }

    private static List<Double> values(Layer layer) {
        List<Double> values = new ArrayList<>();
        if (layer.is(Kind.BUMP) || layer.is(Kind.GANTT)) return values;
        if (layer.is(Kind.BARS) || layer.is(Kind.AREAS)) {
            for (Spans.Span s : Spans.of(layer)) for (int i = 0; i < s.x().length; i++) if (!s.missing(i)) values.add(s.high()[i]);
            return values;
        }
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (p.hasY() && !layer.is(Kind.WATERFALL)) values.add(p.y());
                if (!layer.is(Kind.HISTOGRAM)) for (double end : new double[] {p.low(), p.high()}) if (!Double.isNaN(end)) values.add(end);
            }
        }
        return values;
    }
}
