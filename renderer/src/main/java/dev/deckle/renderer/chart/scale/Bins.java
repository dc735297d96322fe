package dev.deckle.renderer.chart.scale;

import java.util.Arrays;
import java.util.List;

/**
 * Equal bins with round edges, or one for each of a few whole numbers. A value on an edge falls into the bin above it, the largest into the last bin.
 *
 * @param first edge
 * @param width of each
 * @param count of bins
 */
public record Bins(double first, double width, int count) {
    private static final int MOST = 200;
    /** Whole numbers as few as these have a bin each. */
    private static final int FEW = 12;

    /** @param wished about how many bins; 0 chooses by the spread of the data (Freedman and Diaconis, 1981) */
    public static Bins of(List<Double> values, int wished) {
        double[] v = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double min = v[0], max = v[v.length - 1];
        if (min == max) return new Bins(min - 0.5, 1, 1);
        if (whole(v) && max - min < (wished > 0 ? wished : FEW)) return new Bins(min - 0.5, 1, (int) (max - min) + 1);
        if (wished > 0) return about(min, max, wished);
        double spread = 2 * (quantile(v, 0.75) - quantile(v, 0.25)) / Math.cbrt(v.length);
        double sturges = (max - min) / (Math.ceil(Math.log(v.length) / Math.log(2)) + 1);
        double step = round(spread > 0 ? Math.min(spread, sturges) : sturges);
        if ((max - min) / step > MOST) step = round((max - min) / MOST);
        return stepped(min, max, step);
    }

    private static boolean whole(double[] values) {
        return Arrays.stream(values).allMatch(v -> v == Math.rint(v));
    }

    /** Round edges with a number of bins as near to the wish as they allow. */
    private static Bins about(double min, double max, int wished) {
        double raw = (max - min) / wished, power = Math.pow(10, Math.floor(Math.log10(raw)));
        Bins best = null;
        for (double m : new double[] {1, 2, 2.5, 4, 5, 10}) {
            Bins made = stepped(min, max, m * power);
            if (best == null || Math.abs(made.count - wished) < Math.abs(best.count - wished)) best = made;
        }
        return best;
    }

    private static Bins stepped(double min, double max, double step) {
        double first = Math.floor(min / step + 1e-9) * step;
        return new Bins(first, step, (int) Math.max(1, Math.ceil((max - first) / step - 1e-9)));
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
