package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What bars and areas cover: for each series from where to where at each place. Series stand on zero, or on one another: positive
 * values upwards and negative ones downwards.
 */
final class Spans {
    private Spans() { }

    /**
     * One series.
     *
     * @param x    places
     * @param low  ends nearer to zero
     * @param high ends farther from zero; NaN where there is no value
     */
    record Span(Series series, double[] x, double[] low, double[] high) {
        double value(int i) {
            return high[i] - low[i];
        }

        boolean missing(int i) {
            return Double.isNaN(high[i]);
        }
    }

    static List<Span> of(Layer layer) {
        return layer.mark().stacking() == Stacking.NONE ? beside(layer) : stacked(layer);
    }

    private static List<Span> beside(Layer layer) {
        List<Span> spans = new ArrayList<>();
        for (Series s : layer.series()) {
            int n = s.points().size();
            double[] x = new double[n], low = new double[n], high = new double[n];
            for (int i = 0; i < n; i++) {
                Point p = s.points().get(i);
                x[i] = p.x();
                high[i] = p.y();
                low[i] = p.hasY() ? 0 : Double.NaN;
            }
            spans.add(new Span(s, x, low, high));
        }
        return spans;
    }

    private static List<Span> stacked(Layer layer) {
        TreeMap<Double, Integer> places = new TreeMap<>();
        for (Series s : layer.series()) for (Point p : s.points()) places.put(p.x(), 0);
        int n = 0;
        for (var e : places.entrySet()) e.setValue(n++);
        double[] x = places.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[][] values = new double[layer.series().size()][n];
        for (int k = 0; k < values.length; k++) {
            java.util.Arrays.fill(values[k], Double.NaN);
            for (Point p : layer.series().get(k).points()) if (p.hasY()) values[k][places.get(p.x())] = p.y();
        }
        return stack(layer, x, values);
    }

    /** The series of a layer on one another, their values given for each place. */
    static List<Span> stack(Layer layer, double[] x, double[][] values) {
        int n = x.length;
        double[] total = new double[n], up = new double[n], down = new double[n];
        for (double[] v : values) for (int i = 0; i < n; i++) if (!Double.isNaN(v[i])) total[i] += Math.abs(v[i]);
        boolean percent = layer.mark().stacking() == Stacking.PERCENT;
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < values.length; k++) spans.add(stack(layer.series().get(k), x, values[k], percent ? total : null, up, down));
        return spans;
    }

    private static Span stack(Series series, double[] x, double[] values, double[] total, double[] up, double[] down) {
        int n = x.length;
        double[] low = new double[n], high = new double[n];
        for (int i = 0; i < n; i++) {
            double v = total == null || Double.isNaN(values[i]) ? values[i] : total[i] == 0 ? 0 : values[i] / total[i] * 100;
            double[] side = v < 0 ? down : up;
            low[i] = side[i];
            high[i] = side[i] + v;
            if (!Double.isNaN(v)) side[i] += v;
        }
        return new Span(series, x, low, high);
    }
}
