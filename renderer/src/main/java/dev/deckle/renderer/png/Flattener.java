package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.PathIterator;

/** Turns outlines into polylines that leave them by no more than a small distance. */
final class Flattener {
    /** In the units of the result, for results in pixels. */
    static final double FLAT = 0.06;
    private final Polygons out;
    private final Transform t;
    private final double flat;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private boolean open;

    private Flattener(Polygons out, Transform t, double flat) {
        this.out = out;
        this.t = t;
        this.flat = flat;
    }

    static void flatten(Path path, Transform t, double flat, Polygons out) {
        new Flattener(out, t, flat).run(path);
    }

    private void run(Path path) {
        double[] c = path.coordinates();
        for (int i = 0; i < c.length; i += 2) {
            double px = c[i], py = c[i + 1];
            c[i] = t.a() * px + t.c() * py + t.e();
            c[i + 1] = t.b() * px + t.d() * py + t.f();
        }
        for (int i = 0, at = 0; i < path.size(); i++) {
            int op = path.op(i);
            segment(op, c, at);
            at += Path.count(op);
        }
    }

    private void segment(int op, double[] c, int at) {
        if (op == PathIterator.SEG_MOVETO) {
            move(c[at], c[at + 1]);
            return;
        }
        if (op == PathIterator.SEG_CLOSE) {
            out.close();
            open = false;
            x = startX;
            y = startY;
            return;
        }
        // after a closed line the next one starts where that did
        if (!open) move(x, y);
        switch (op) {
            case PathIterator.SEG_LINETO -> line(c[at], c[at + 1]);
            case PathIterator.SEG_QUADTO -> quad(c[at], c[at + 1], c[at + 2], c[at + 3]);
            default -> cubic(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
        }
    }

    private void move(double toX, double toY) {
        out.begin(toX, toY);
        open = true;
        startX = x = toX;
        startY = y = toY;
    }

    private void line(double toX, double toY) {
        out.add(toX, toY);
        x = toX;
        y = toY;
    }

    private void quad(double x1, double y1, double x2, double y2) {
        double x0 = x, y0 = y;
        int n = steps(bend(x0, y0, x1, y1, x2, y2) / 4);
        for (int i = 1; i < n; i++) {
            double v = (double) i / n, u = 1 - v;
            out.add(u * u * x0 + 2 * u * v * x1 + v * v * x2, u * u * y0 + 2 * u * v * y1 + v * v * y2, true);
        }
        line(x2, y2);
    }

    private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = x, y0 = y;
        int n = steps(0.75 * Math.max(bend(x0, y0, x1, y1, x2, y2), bend(x1, y1, x2, y2, x3, y3)));
        for (int i = 1; i < n; i++) {
            double v = (double) i / n, u = 1 - v;
            double a = u * u * u, b = 3 * u * u * v, c = 3 * u * v * v, d = v * v * v;
            out.add(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3, true);
        }
        line(x3, y3);
    }

    private static double bend(double x0, double y0, double x1, double y1, double x2, double y2) {
        double dx = x0 - 2 * x1 + x2, dy = y0 - 2 * y1 + y2;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The distance from the curve shrinks with the square of the number of steps. */
    private int steps(double bend) {
        return (int) Math.max(1, Math.min(500, Math.ceil(Math.sqrt(bend / flat))));
    }
}
