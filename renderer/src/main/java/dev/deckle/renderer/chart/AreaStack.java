package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stacked areas whose series do not all begin and end together. Where one begins or ends, its place stands twice, without it and with
 * it, so that the stack steps there and does not seem to grow before.
 */
final class AreaStack {
    private final Layer layer;
    private final double[] x;
    private final double[][] values;
    private final int[] first;
    private final int[] last;
    private final List<Double> places = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();

    private AreaStack(Layer layer) {
        this.layer = layer;
        int m = layer.series().size();
        x = layer.series().stream().flatMap(s -> s.points().stream()).mapToDouble(Point::x).sorted().distinct().toArray();
        values = new double[m][x.length];
        first = new int[m];
        last = new int[m];
        for (int k = 0; k < m; k++) read(k);
    }

    static List<Spans.Span> spans(Layer layer) {
        AreaStack stack = new AreaStack(layer);
        for (int i = 0; i < stack.x.length; i++) stack.place(i);
        return Spans.stack(layer, stack.places.stream().mapToDouble(Double::doubleValue).toArray(), stack.wide());
    }

    private void read(int k) {
        Arrays.fill(values[k], Double.NaN);
        for (Point p : layer.series().get(k).points()) if (p.hasY()) values[k][Arrays.binarySearch(x, p.x())] = p.y();
        first[k] = 0;
        last[k] = x.length - 1;
        while (first[k] < x.length && Double.isNaN(values[k][first[k]])) first[k]++;
        while (last[k] >= 0 && Double.isNaN(values[k][last[k]])) last[k]--;
    }

    private void place(int i) {
        if (i > 0) add(i, first);
        add(i, null);
        if (i < x.length - 1) add(i, last);
    }

    /** A place without the series that have their end there; nothing where there are none. */
    private void add(int i, int[] ends) {
        double[] column = new double[values.length];
        boolean any = ends == null;
        for (int k = 0; k < column.length; k++) {
            // of one value alone nothing would be left
            boolean out = ends != null && ends[k] == i && first[k] < last[k];
            column[k] = out ? Double.NaN : values[k][i];
            any |= out;
        }
        if (!any) return;
        places.add(x[i]);
        columns.add(column);
    }

    private double[][] wide() {
        double[][] wide = new double[values.length][columns.size()];
        for (int k = 0; k < wide.length; k++) for (int i = 0; i < columns.size(); i++) wide[k][i] = columns.get(i)[k];
        return wide;
    }
}
