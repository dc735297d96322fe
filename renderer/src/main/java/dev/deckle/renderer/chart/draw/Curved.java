package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.chart.draw.Drawing.Join;
import java.awt.geom.Path2D;

/** Paths through points in page space. */
final class Curved {
    private Curved() { }

    /** Appends the points from index a to b (inclusive) of a stretch; begins with a move. */
    static void append(Path2D path, double[] x, double[] y, int a, int b, Join join, double[] tangents) {
        path.moveTo(x[a], y[a]);
        for (int i = a; i < b; i++) {
            switch (join) {
                case STRAIGHT -> path.lineTo(x[i + 1], y[i + 1]);
                case STEP -> {
                    path.lineTo(x[i + 1], y[i]);
                    path.lineTo(x[i + 1], y[i + 1]);
                }
                case SMOOTH -> {
                    double third = (x[i + 1] - x[i]) / 3;
                    path.curveTo(x[i] + third, y[i] + tangents[i] * third, x[i + 1] - third, y[i + 1] - tangents[i + 1] * third, x[i + 1], y[i + 1]);
                }
            }
        }
    }

    /**
     * Slopes at the points from a to b for monotone cubic interpolation (Fritsch and Carlson, 1980): no curve leaves the values at its
     * ends. By the index of the points; empty for other joins.
     */
    static double[] tangents(double[] x, double[] y, int a, int b, Join join) {
        if (join != Join.SMOOTH) return new double[0];
        double[] all = new double[b + 1];
        System.arraycopy(tangents(x, y, a, b), 0, all, a, b - a + 1);
        return all;
    }

    private static double[] tangents(double[] x, double[] y, int a, int b) {
        int n = b - a + 1;
        double[] slope = new double[n], tangent = new double[n];
        for (int i = 0; i < n - 1; i++) {
            double dx = x[a + i + 1] - x[a + i];
            slope[i] = dx == 0 ? 0 : (y[a + i + 1] - y[a + i]) / dx;
        }
        if (n > 1) tangent[0] = slope[0];
        if (n > 1) tangent[n - 1] = slope[n - 2];
        for (int i = 1; i < n - 1; i++) tangent[i] = slope[i - 1] * slope[i] <= 0 ? 0 : (slope[i - 1] + slope[i]) / 2;
        for (int i = 0; i < n - 1; i++) {
            if (slope[i] == 0) {
                tangent[i] = 0;
                tangent[i + 1] = 0;
                continue;
            }
            double p = tangent[i] / slope[i], q = tangent[i + 1] / slope[i], length = Math.hypot(p, q);
            if (length > 3) {
                tangent[i] = 3 / length * p * slope[i];
                tangent[i + 1] = 3 / length * q * slope[i];
            }
        }
        return tangent;
    }
}
