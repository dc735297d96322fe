package dev.deckle.renderer.chart.scale;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds the parts of a whole so that what is read still adds up (largest remainders). */
public final class Shares {
    private Shares() { }

    /**
     * The parts, rounded to a number of decimals so that their sum is the sum of all, rounded. Signs stay; NaN stays and counts as nothing.
     *
     * @param decimals digits behind the point
     */
    public static double[] round(double[] parts, int decimals) {
        double unit = Math.pow(10, decimals), sum = 0;
        double[] scaled = new double[parts.length];
        long told = 0;
        for (int i = 0; i < parts.length; i++) {
            scaled[i] = Double.isNaN(parts[i]) ? 0 : Math.abs(parts[i]) * unit;
            sum += scaled[i];
            // what is whole but for the dust of binary fractions is whole
            told += (long) Math.floor(scaled[i] + 1e-9);
        }
        long left = Math.round(sum) - told;
        int[] order = IntStream.range(0, parts.length).boxed().sorted(Comparator.comparingLong((Integer i) -> remainder(scaled[i])).thenComparing(i -> -scaled[i])).mapToInt(i -> i).toArray();
        double[] rounded = new double[parts.length];
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            double value = (Math.floor(scaled[i] + 1e-9) + (k < left ? 1 : 0)) / unit;
            rounded[i] = Double.isNaN(parts[i]) ? Double.NaN : parts[i] < 0 ? -value : value;
        }
        return rounded;
    }

    /** Negative and without dust, so that the largest comes first and equal ones are equal. */
    private static long remainder(double scaled) {
        return Math.round((Math.floor(scaled + 1e-9) - scaled) * 1e6);
    }
}
