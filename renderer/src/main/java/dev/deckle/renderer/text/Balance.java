package dev.deckle.renderer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Chooses breaks for lines as equal as can be, at the same number of lines; among nearly equal ones those that read best. */
final class Balance {
    private final Cells cells;
    private final Measure measure;
    private final byte[] tiers;
    private final double width;

    Balance(Cells cells, Measure measure, byte[] tiers, double width) {
        this.cells = cells;
        this.measure = measure;
        this.tiers = tiers;
        this.width = width + 1e-9;
    }

    /** @param filled the breaks that filling gives; they stand where a piece is wider than the line */
    List<Integer> even(List<Integer> filled) {
        int lines = filled.size() - 1;
        int from = filled.get(0);
        int to = filled.get(lines);
        if (lines < 2) return filled;
        int[] places = places(from, to);
        double mean = 0;
        for (int i = 0; i < lines; i++) mean += measure.width(filled.get(i), filled.get(i + 1)) / lines;
        List<Integer> found = mean == 0 ? null : search(places, lines, mean);
        return found == null ? filled : found;
    }

    private int[] places(int from, int to) {
        int[] all = new int[to - from + 1];
        int n = 0;
        all[n++] = from;
        for (int i = from + 1; i < to; i++) {
            if (tiers[i] >= Tiers.NORMAL) all[n++] = i;
        }
        all[n++] = to;
        return Arrays.copyOf(all, n);
    }

    /** Least cost over all ways to cut at the places into that many lines; {@code null} where none fits. */
    private List<Integer> search(int[] places, int lines, double mean) {
        int n = places.length;
        double[] cost = new double[n];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        int[][] via = new int[lines + 1][n];
        for (int line = 1; line <= lines; line++) {
            double[] next = new double[n];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int j = line; j < n; j++) {
                for (int i = j - 1; i >= line - 1; i--) {
                    double w = measure.width(places[i], places[j]);
                    if (w > width) break;
                    double total = cost[i] + cost(w, mean, places[j], j == n - 1);
                    if (total < next[j]) {
                        next[j] = total;
                        via[line][j] = i;
                    }
                }
            }
            cost = next;
        }
        return cost[n - 1] == Double.POSITIVE_INFINITY ? null : trace(places, via, lines);
    }

    private double cost(double w, double mean, int end, boolean last) {
        double off = (w - mean) / mean;
        return off * off + (last ? 0 : BreakCost.of(cells, end));
    }

    private static List<Integer> trace(int[] places, int[][] via, int lines) {
        List<Integer> breaks = new ArrayList<>();
        int j = places.length - 1;
        for (int line = lines; line > 0; line--) {
            breaks.add(places[j]);
            j = via[line][j];
        }
        breaks.add(places[0]);
        Collections.reverse(breaks);
        return breaks;
    }
}
