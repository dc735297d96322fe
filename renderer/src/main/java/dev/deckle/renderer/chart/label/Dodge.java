package dev.deckle.renderer.chart.label;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Moves boxes along one line until none overlaps, each as little as can be: neighbours that touch move as one block, whose place is
 * the mean of what its members want (pool adjacent violators).
 */
public final class Dodge {
    private final double from;
    private final double to;
    private final double[] sum;
    private final double[] length;
    private final int[] count;
    private int blocks;

    private Dodge(int n, double from, double to) {
        this.from = from;
        this.to = to;
        sum = new double[n];
        length = new double[n];
        count = new int[n];
    }

    /**
     * New middles of boxes, in the order given; their order along the line stays.
     *
     * @param wanted middles
     * @param sizes  lengths along the line, gaps included
     * @param from   start of the room
     * @param to     end of the room
     * @return {@code null} where the boxes do not fit
     */
    public static double[] solve(double[] wanted, double[] sizes, double from, double to) {
        if (Arrays.stream(sizes).sum() > to - from + 1e-9) return null;
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        Dodge dodge = new Dodge(wanted.length, from, to);
        for (int i : order) dodge.add(wanted[i] - sizes[i] / 2, sizes[i]);
        return dodge.middles(order, sizes);
    }

    private void add(double start, double size) {
        sum[blocks] = start;
        length[blocks] = size;
        count[blocks++] = 1;
        while (blocks > 1 && start(blocks - 2) + length[blocks - 2] > start(blocks - 1) + 1e-9) {
            int a = blocks - 2, b = blocks - 1;
            sum[a] += sum[b] - count[b] * length[a];
            count[a] += count[b];
            length[a] += length[b];
            blocks--;
        }
    }

    private double start(int block) {
        return Math.max(from, Math.min(to - length[block], sum[block] / count[block]));
    }

    private double[] middles(Integer[] order, double[] sizes) {
        double[] middles = new double[sizes.length];
        int next = 0;
        for (int b = 0; b < blocks; b++) {
            double at = start(b);
            for (int m = 0; m < count[b]; m++, next++) {
                middles[order[next]] = at + sizes[order[next]] / 2;
                at += sizes[order[next]];
            }
        }
        return middles;
    }
}
