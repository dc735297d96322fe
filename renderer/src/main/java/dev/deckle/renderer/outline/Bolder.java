package dev.deckle.renderer.outline;

import dev.deckle.renderer.display.Path;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Moves every point of an outline outwards, along the middle of the two directions that meet there. Strokes grow by the same
 * thickness everywhere, holes shrink; corners stay corners, and the outline keeps its number of points.
 */
public final class Bolder {
    /** Beyond this turn (about 160 degrees) there is no sensible way outwards. */
    private static final double SHARPEST = -0.9375;
    private final double side;
    private final double[] points;
    /** 1 where the inside lies to the right of the way (y upwards), -1 where to the left. */
    private final double hand;

    private Bolder(Path outline, double thickness) {
        side = thickness / 2;
        points = outline.coordinates();
        hand = area(outline, points) <= 0 ? 1 : -1;
    }

    /**
     * The outline with strokes that are thicker.
     *
     * @param outline   closed lines, y upwards; holes run the other way round
     * @param thickness added to each stroke, half on either side, in the outline's units
     */
    public static Path of(Path outline, double thickness) {
        return thickness <= 0 || outline.size() == 0 ? outline : new Bolder(outline, thickness).run(outline);
    }

    private Path run(Path outline) {
        double[] moved = points.clone();
        int start = 0, at = 0;
        for (int i = 0; i < outline.size(); i++) {
            if (outline.op(i) == PathIterator.SEG_MOVETO && at > start) {
                move(start, at, moved);
                start = at;
            }
            at += Path.count(outline.op(i));
        }
        move(start, at, moved);
        return path(outline, moved);
    }

    /** The points from {@code from} up to {@code to} make one closed line; control points are moved as all others. */
    private void move(int from, int to, double[] moved) {
        for (int i = from; i < to; i += 2) {
            int before = neighbour(i, -2, from, to), after = neighbour(i, 2, from, to);
            if (before < 0) return;
            double inX = points[i] - points[before], inY = points[i + 1] - points[before + 1];
            double outX = points[after] - points[i], outY = points[after + 1] - points[i + 1];
            double in = Math.sqrt(inX * inX + inY * inY), out = Math.sqrt(outX * outX + outY * outY);
            shift(moved, i, inX / in, inY / in, outX / out, outY / out, Math.min(in, out));
        }
    }

    /** The next point that lies elsewhere; -1 when all lie in one place. */
    private int neighbour(int point, int step, int from, int to) {
        int count = to - from;
        for (int k = (point - from + step + count) % count + from; k != point; k = (k - from + step + count) % count + from) {
            if (points[k] != points[point] || points[k + 1] != points[point + 1]) return k;
        }
        return -1;
    }

    private void shift(double[] moved, int i, double inX, double inY, double outX, double outY, double shorter) {
        double cosine = inX * outX + inY * outY;
        if (cosine <= SHARPEST) return;
        double turn = hand * (outY * inX - outX * inY);
        double scale = side / (1 + cosine);
        // in a narrow inner corner a point must not pass its neighbours
        if (side * turn > shorter * (1 + cosine)) scale = shorter / turn;
        moved[i] -= hand * (inY + outY) * scale;
        moved[i + 1] += hand * (inX + outX) * scale;
    }

    /** Twice the area within the points; negative where they run clockwise. */
    private static double area(Path outline, double[] p) {
        double sum = 0;
        int start = 0, at = 0;
        for (int i = 0; i <= outline.size(); i++) {
            boolean ends = i == outline.size() || outline.op(i) == PathIterator.SEG_MOVETO;
            if (ends && at > start) {
                for (int k = start, last = at - 2; k < at; last = k, k += 2) sum += p[last] * p[k + 1] - p[k] * p[last + 1];
                start = at;
            }
            if (i < outline.size()) at += Path.count(outline.op(i));
        }
        return sum;
    }

    private static Path path(Path outline, double[] p) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.size());
        int at = 0;
        for (int i = 0; i < outline.size(); i++) {
            int op = outline.op(i);
            switch (op) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[at], p[at + 1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[at], p[at + 1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[at], p[at + 1], p[at + 2], p[at + 3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
                default -> path.closePath();
            }
            at += Path.count(op);
        }
        return Path.of(path);
    }
}
