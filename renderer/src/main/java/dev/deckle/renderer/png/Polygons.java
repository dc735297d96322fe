package dev.deckle.renderer.png;

import java.util.Arrays;

/** Polylines, as points in one array. Whether they count as closed is up to who reads them. */
final class Polygons {
    private double[] points = new double[64];
    private boolean[] smooth = new boolean[32];
    private int count;
    private int[] starts = new int[8];
    private boolean[] closed = new boolean[8];
    private int lines;

    void clear() {
        count = 0;
        lines = 0;
    }

    void begin(double x, double y) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
            closed = Arrays.copyOf(closed, 2 * lines);
        }
        closed[lines] = false;
        starts[lines++] = count;
        add(x, y);
    }

    void add(double x, double y) {
        add(x, y, false);
    }

    /** @param inCurve whether the point lies inside of a curve, where there is no corner */
    void add(double x, double y, boolean inCurve) {
        if (count == smooth.length) {
            points = Arrays.copyOf(points, 4 * count);
            smooth = Arrays.copyOf(smooth, 2 * count);
        }
        points[2 * count] = x;
        points[2 * count + 1] = y;
        smooth[count++] = inCurve;
    }

    boolean smooth(int point) {
        return smooth[point];
    }

    /** The last line comes back to its start. */
    void close() {
        if (lines > 0) closed[lines - 1] = true;
    }

    int lines() {
        return lines;
    }

    int start(int line) {
        return starts[line];
    }

    /** Behind the last point of a line. */
    int end(int line) {
        return line + 1 < lines ? starts[line + 1] : count;
    }

    boolean closed(int line) {
        return closed[line];
    }

    double x(int point) {
        return points[2 * point];
    }

    double y(int point) {
        return points[2 * point + 1];
    }

    int size() {
        return count;
    }

    /** Turns the last line around when it runs counter-clockwise, so that lines which overlap never cancel each other. */
    void orient() {
        int from = starts[lines - 1];
        double area = 0;
        for (int i = from, last = count - 1; i < count; last = i++) area += x(last) * y(i) - x(i) * y(last);
        if (area >= 0) return;
        for (int i = from, k = count - 1; i < k; i++, k--) {
            double x = x(i), y = y(i);
            points[2 * i] = x(k);
            points[2 * i + 1] = y(k);
            points[2 * k] = x;
            points[2 * k + 1] = y;
        }
    }
}
