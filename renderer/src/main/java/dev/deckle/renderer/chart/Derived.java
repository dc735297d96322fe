package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.Bins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what some marks draw from what the data says: counts, running sums, ranks. */
final class Derived {
    private Derived() { }

    /** @param total what the sum at the end of a waterfall is called */
    static Plotting of(Plotting read, String total) {
        return of(read, read, total);
    }

    /** @param whole chart that was read, whose bins its parts share */
    static Plotting of(Plotting read, Plotting whole, String total) {
        Plotting plotting = total(read, total);
        List<Layer> layers = new ArrayList<>();
        for (Layer l : plotting.layers()) {
            Layer all = whole.layers().get(layers.size());
            layers.add(switch (l.mark().kind()) {
                case HISTOGRAM -> counts(l, all);
                case WATERFALL -> sums(l);
                case BUMP -> ranks(l);
                default -> l;
            });
        }
        return plotting.with(layers);
    }

    /** A point for each bin: its middle, its ends, and how many values fall into it. */
    private static Layer counts(Layer layer, Layer whole) {
        List<Double> all = new ArrayList<>();
        for (Series s : whole.series()) for (Point p : s.points()) if (p.hasY()) all.add(p.y());
        if (all.isEmpty()) return layer;
        Bins bins = Bins.of(all, layer.mark().bins());
        List<Series> series = new ArrayList<>();
        for (Series s : layer.series()) {
            int[] counts = bins.counts(s.points().stream().filter(Point::hasY).mapToDouble(Point::y).toArray());
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) points.add(new Point((bins.edge(i) + bins.edge(i + 1)) / 2, counts[i], bins.edge(i), bins.edge(i + 1), Double.NaN));
            series.add(s.with(points));
        }
        return layer.with(series);
    }

    /** A waterfall ends with its sum, which is added where the data do not end with one. */
    private static Plotting total(Plotting plotting, String total) {
        Layer layer = plotting.layers().isEmpty() ? null : plotting.layers().get(0);
        boolean one = layer != null && plotting.layers().size() == 1 && layer.is(Kind.WATERFALL) && layer.series().size() == 1 && layer.series().get(0).points().size() > 1;
        if (!one) return plotting;
        List<Point> points = new ArrayList<>(layer.series().get(0).points());
        if (!points.get(points.size() - 1).hasY() || plotting.domain().names().contains(total)) return plotting;
        points.add(new Point(plotting.domain().size(), Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        return plotting.with(plotting.domain().and(total)).with(List.of(layer.with(List.of(layer.series().get(0).with(points)))));
    }

    /** Each step from the sum before it to the sum after it; a step without a value is the sum so far. */
    private static Layer sums(Layer layer) {
        List<Series> series = new ArrayList<>();
        for (Series s : layer.series()) {
            double sum = 0;
            List<Point> points = new ArrayList<>();
            for (Point p : s.points()) {
                double from = p.hasY() ? sum : 0;
                if (p.hasY()) sum += p.y();
                points.add(new Point(p.x(), p.hasY() ? p.y() : Double.NaN, from, sum, Double.NaN));
            }
            series.add(s.with(points));
        }
        return layer.with(series);
    }

    /** Ranks as negative numbers, so that the first stands on top; values that are no ranks are ranked, largest first. */
    private static Layer ranks(Layer layer) {
        Map<Double, List<Point>> byPlace = new LinkedHashMap<>();
        boolean ranked = true;
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (!p.hasY()) continue;
                ranked &= p.y() == Math.rint(p.y()) && p.y() >= 1 && p.y() <= 50;
                byPlace.computeIfAbsent(p.x(), k -> new ArrayList<>()).add(p);
            }
        }
        byPlace.values().forEach(at -> at.sort(Comparator.comparingDouble((Point p) -> -p.y())));
        List<Series> series = new ArrayList<>();
        for (Series s : layer.series()) {
            List<Point> points = new ArrayList<>();
            for (Point p : s.points()) {
                double rank = !p.hasY() ? Double.NaN : ranked ? p.y() : byPlace.get(p.x()).indexOf(p) + 1;
                points.add(p.withY(-rank));
            }
            series.add(s.with(points));
        }
        return layer.with(series);
    }
}
