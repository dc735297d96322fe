package dev.deckle.renderer.chart.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale with ticks at round values.
 *
 * @param values ascending; all inside the scale
 */
public record Ticks(Scale scale, List<Double> values) {
    /** Part of a step by which data may reach over the last tick. */
    private static final double LITTLE = 0.3;
    /** How many times over a tick may lie beyond the data of a log axis, and the room left there otherwise. */
    private static final double FAR = 2.5, SPARE = 1.12;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Ticks {
        values = List.copyOf(values);
    }

    /**
     * Round ticks whose outermost enclose the data, in about the wished number of steps.
     *
     * @param fixedMin end that the author set, or {@code null}
     * @param fixedMax end that the author set, or {@code null}
     */
    public static Ticks around(double min, double max, int steps, Double fixedMin, Double fixedMax) {
        return around(min, max, steps, fixedMin, fixedMax, false);
    }

    /** @param whole no tick stands between whole numbers, as the data are such */
    public static Ticks around(double min, double max, int steps, Double fixedMin, Double fixedMax, boolean whole) {
        double low = fixedMin == null ? min : fixedMin, high = fixedMax == null ? max : fixedMax;
        if (!(high > low)) high = low + (low == 0 ? 1 : Math.abs(low));
        double step = Math.max(whole ? 1 : 0, step(low, high, Math.max(1, steps)));
        double first = fixedMin == null ? Math.floor(low / step + 1e-9) : Math.ceil(low / step - 1e-9);
        double last = fixedMax == null ? Math.ceil(high / step - 1e-9) : Math.floor(high / step + 1e-9);
        List<Double> values = multiples(first, last, step);
        double from = fixedMin == null ? end(values, low, step, true) : low, to = fixedMax == null ? end(values, high, step, false) : high;
        values.removeIf(v -> v < from - step * 1e-9 || v > to + step * 1e-9);
        return new Ticks(Scale.linear(from, to), values);
    }

    /** The outermost tick; or the data's own end, where that reaches only a little over the tick before. */
    private static double end(List<Double> values, double data, double step, boolean low) {
        double outer = low ? values.get(0) : values.get(values.size() - 1);
        boolean little = Math.abs(outer - data) > (1 - LITTLE) * step && values.size() > 2;
        return little ? data : outer;
    }

    /** Round ticks inside ends that stay as they are. */
    public static Ticks within(double min, double max, int steps) {
        return around(min, max, steps, min, max);
    }

    /** The step whose count comes nearest to the wish, with little room left empty above the data. */
    private static double step(double low, double high, int steps) {
        double raw = high / steps - low / steps;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double best = power, least = Double.MAX_VALUE;
        for (int decade = -1; decade <= 1; decade++) {
            for (double s : STEPS) {
                double step = s * power * Math.pow(10, decade);
                if (s == 2.5 && step < 20) continue;
                double from = Math.floor(low / step + 1e-9), to = Math.ceil(high / step - 1e-9), count = to - from;
                double over = to - high / step, empty = over > 1 - LITTLE ? 0 : over / Math.max(1, count);
                double seen = empty == 0 ? high / step - low / step : count;
                double cost = Math.abs(Math.log(Math.max(0.5, seen) / steps)) + (count > steps * 1.3 + 0.7 ? 2 : 0) + empty * 2 + (s == 2.5 ? 0.1 : 0);
                if (cost < least) {
                    least = cost;
                    best = step;
                }
            }
        }
        return best;
    }

    /** Multiples of a step, without the dust of binary fractions. */
    private static List<Double> multiples(double first, double last, double step) {
        List<Double> values = new ArrayList<>();
        int digits = (int) Math.max(0, 2 - Math.floor(Math.log10(step)));
        for (double i = first; i <= last && values.size() < 100; i++) {
            double v = i * step;
            values.add(digits > 300 || Math.abs(v) > 1e15 ? v : BigDecimal.valueOf(v).setScale(digits, java.math.RoundingMode.HALF_EVEN).doubleValue() + 0.0);
        }
        return values;
    }

    /** Powers of ten around the data, and 2s and 5s where it spans less than two decades; both ends above zero. */
    public static Ticks log(double min, double max, int steps, Double fixedMin, Double fixedMax) {
        double low = fixedMin == null ? min : fixedMin, high = Math.max(fixedMax == null ? max : fixedMax, low), decades = Math.log10(high) - Math.log10(low);
        int from = (int) Math.floor(Math.log10(low) + 1e-9), to = (int) Math.ceil(Math.log10(high) - 1e-9);
        if (from == to) to++;
        boolean fine = decades < 2 && 3 * decades + 1 <= Math.max(steps, 5);
        int every = Math.max(1, (int) Math.ceil((to - from) / (double) Math.max(1, steps)));
        List<Double> values = new ArrayList<>();
        for (int e = from; e <= to; e++) {
            if ((e - from) % every == 0) values.add(power(e));
            if (fine && e < to) for (int m : new int[] {2, 5}) values.add(m * power(e));
        }
        double start = fixedMin == null ? logEnd(values, low, high, true) : low, end = fixedMax == null ? logEnd(values, low, high, false) : high;
        values.removeIf(v -> v < start * (1 - 1e-9) || v > end * (1 + 1e-9));
        if (values.isEmpty()) values.add(start);
        return new Ticks(Scale.log(start, end), values);
    }

    /** The tick next to the data outwards; or a little room, where that tick is far and others tell the scale. */
    private static double logEnd(List<Double> values, double low, double high, boolean start) {
        long inside = values.stream().filter(v -> v >= low && v <= high).count();
        double data = start ? low : high, tick = data;
        for (double v : values) {
            if (start && v <= low * (1 + 1e-9)) tick = v;
            if (!start && tick == data && v >= high * (1 - 1e-9)) tick = v;
        }
        boolean far = Math.max(tick / data, data / tick) > FAR;
        return !far || inside < 2 ? tick : start ? data / SPARE : data * SPARE;
    }

    private static double power(int e) {
        return Double.parseDouble("1e" + e);
    }
}
