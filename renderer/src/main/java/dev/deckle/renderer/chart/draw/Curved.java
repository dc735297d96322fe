package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.chart.draw.Drawing.Join;
import java.awt.geom.Path2D;

/** Paths through points in page space. */
final class Curved {
    private Curved() { }

    /** Appends the points from index a to b (inclusive); begins with a move, or with a line where the path goes on. */
    static void append(Path2D path, double[] x, double[] y, int a, int b, Join join, boolean go) {
        if (go) path.lineTo(x[a], y[a]);
        else path.moveTo(x[a], y[a]);
        switch (join) {
            case STRAIGHT -> {
                for (int i = a + 1; i <= b; i++) path.lineTo(x[i], y[i]);
            }
            case STEP -> {
                for (int i = a + 1; i <= b; i++) {
                    path.lineTo(x[i], y[i - 1]);
                    path.lineTo(x[i], y[i]);
                }
            }
            case SMOOTH -> smooth(path, x, y, a, b);
        }
    }

    /** Monotone cubic interpolation after Fritsch and Carlson (1980), as Bézier curves: no curve leaves the values at its ends. */
    private static void smooth(Path2D path, double[] x, double[] y, int a, int b) {
        double[] tangent = tangents(x, y, a, b);
        for (int i = a; i < b; i++) {
            double third = (x[i + 1] - x[i]) / 3;
            path.curveTo(x[i] + third, y[i] + tangent[i - a] * third, x[i + 1] - third, y[i + 1] - tangent[i + 1 - a] * third, x[i + 1], y[i + 1]);
        }
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
