package dev.deckle.renderer.chart.scale;

import java.util.Arrays;
import java.util.List;

/**
 * Equal bins with round edges. A value on an edge falls into the bin above it, the largest into the last bin.
 *
 * @param first edge
 * @param width of each
 * @param count of bins
 */
public record Bins(double first, double width, int count) {
    private static final int MOST = 200;

    /** @param wished number of bins; 0 chooses by the spread of the data (Freedman and Diaconis, 1981) */
    public static Bins of(List<Double> values, int wished) {
        double[] v = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double min = v[0], max = v[v.length - 1];
        if (min == max) return new Bins(min - 0.5, 1, 1);
        if (wished > 0) return new Bins(min, (max - min) / wished, wished);
        double spread = 2 * (quantile(v, 0.75) - quantile(v, 0.25)) / Math.cbrt(v.length);
        double sturges = (max - min) / (Math.ceil(Math.log(v.length) / Math.log(2)) + 1);
        double step = round(spread > 0 ? Math.min(spread, sturges) : sturges);
        if ((max - min) / step > MOST) step = round((max - min) / MOST);
        double first = Math.floor(min / step + 1e-9) * step;
        int count = (int) Math.max(1, Math.ceil((max - first) / step - 1e-9));
        return new Bins(first, step, count);
    }

    public double edge(int i) {
        return first + i * width;
    }

    public int[] counts(double[] values) {
        int[] counts = new int[count];
        for (double v : values) counts[Math.max(0, Math.min(count - 1, (int) Math.floor((v - first) / width + 1e-9)))]++;
        return counts;
    }

    /** A quantile of sorted values, between neighbours in proportion. */
    public static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) Math.floor(at), above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return Arrays.stream(new double[] {1, 2, 5, 10}).map(m -> m * power).filter(s -> s >= step * 0.75).findFirst().orElse(10 * power);
    }
}
