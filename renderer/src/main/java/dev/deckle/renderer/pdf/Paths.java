package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.PathIterator;

/** Writes outlines as path operators. */
final class Paths {
    /** A hundredth of a point is a twentieth of a pixel at eight times the size. */
    private static final int DECIMALS = 2;

    private Paths() { }

    static void write(Path path, Transform t, Bytes out) {
        double[] c = path.coordinates();
        if (rectangle(path, c, t)) {
            double x = x(t, c[0], c[1]), y = y(t, c[0], c[1]);
            // both corners are rounded, so that neighbours that share an edge still do
            double w = round(x(t, c[4], c[5])) - round(x), h = round(y(t, c[4], c[5])) - round(y);
            out.number(x, DECIMALS).put(' ').number(y, DECIMALS).put(' ').number(w, DECIMALS).put(' ').number(h, DECIMALS).put(" re\n");
            return;
        }
        double lastX = 0, lastY = 0;
        for (int i = 0, at = 0; i < path.size(); i++) {
            int op = path.op(i);
            int count = Path.count(op);
            switch (op) {
                case PathIterator.SEG_MOVETO -> point(c, at, t, out).put("m\n");
                case PathIterator.SEG_LINETO -> point(c, at, t, out).put("l\n");
                case PathIterator.SEG_QUADTO -> {
                    cubic(lastX, lastY, c, at, t, out);
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(c, at, t, out);
                    point(c, at + 2, t, out);
                    point(c, at + 4, t, out).put("c\n");
                }
                default -> out.put("h\n");
            }
            at += count;
            if (count > 0) {
                lastX = c[at - 2];
                lastY = c[at - 1];
            }
        }
    }

    /** PDF has no quadratic curves; the same curve as a cubic. */
    private static void cubic(double x, double y, double[] c, int at, Transform t, Bytes out) {
        double qx = c[at], qy = c[at + 1], ex = c[at + 2], ey = c[at + 3];
        double[] p = {x + 2 * (qx - x) / 3, y + 2 * (qy - y) / 3, ex + 2 * (qx - ex) / 3, ey + 2 * (qy - ey) / 3, ex, ey};
        point(p, 0, t, out);
        point(p, 2, t, out);
        point(p, 4, t, out).put("c\n");
    }

    private static Bytes point(double[] c, int at, Transform t, Bytes out) {
        return out.number(x(t, c[at], c[at + 1]), DECIMALS).put(' ').number(y(t, c[at], c[at + 1]), DECIMALS).put(' ');
    }

    private static boolean rectangle(Path path, double[] c, Transform t) {
        boolean upright = Math.abs(t.b()) < 1e-9 && Math.abs(t.c()) < 1e-9;
        boolean shape = upright && path.size() == 5 && c.length == 8 && path.op(0) == PathIterator.SEG_MOVETO && path.op(4) == PathIterator.SEG_CLOSE
                && path.op(1) == PathIterator.SEG_LINETO && path.op(2) == PathIterator.SEG_LINETO && path.op(3) == PathIterator.SEG_LINETO;
        if (!shape) return false;
        boolean across = c[1] == c[3] && c[2] == c[4] && c[5] == c[7] && c[6] == c[0];
        boolean down = c[0] == c[2] && c[3] == c[5] && c[4] == c[6] && c[7] == c[1];
        return across || down;
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }

    static double x(Transform t, double x, double y) {
        return t.a() * x + t.c() * y + t.e();
    }

    static double y(Transform t, double x, double y) {
        return t.b() * x + t.d() * y + t.f();
    }
}
