package dev.deckle.renderer.display;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** An immutable outline of lines, quadratic and cubic curves. */
public final class Path {
    private final boolean evenOdd;
    private final byte[] ops;
    private final double[] coords;

    private Path(boolean evenOdd, byte[] ops, double[] coords) {
        this.evenOdd = evenOdd;
        this.ops = ops;
        this.coords = coords;
    }

    /** A copy of a Java2D shape. */
    public static Path of(Shape shape) {
        PathIterator it = shape.getPathIterator(null);
        ByteArrayOutputStream ops = new ByteArrayOutputStream();
        double[] all = new double[64];
        double[] c = new double[6];
        int n = 0;
        for (; !it.isDone(); it.next()) {
            int op = it.currentSegment(c);
            int count = count(op);
            if (n + count > all.length) all = Arrays.copyOf(all, all.length * 2);
            System.arraycopy(c, 0, all, n, count);
            n += count;
            ops.write(op);
        }
        return new Path(it.getWindingRule() == PathIterator.WIND_EVEN_ODD, ops.toByteArray(), Arrays.copyOf(all, n));
    }

    public static Path rect(double x, double y, double width, double height) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, y);
        p.lineTo(x + width, y);
        p.lineTo(x + width, y + height);
        p.lineTo(x, y + height);
        p.closePath();
        return of(p);
    }

    public static Path line(double x1, double y1, double x2, double y2) {
        Path2D p = new Path2D.Double();
        p.moveTo(x1, y1);
        p.lineTo(x2, y2);
        return of(p);
    }

    public static Path circle(double cx, double cy, double radius) {
        return of(new java.awt.geom.Ellipse2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius));
    }

    /** Number of coordinates that an operation of {@link PathIterator} takes. */
    public static int count(int op) {
        return switch (op) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    /** Fill rule: even-odd, or non-zero winding. */
    public boolean evenOdd() {
        return evenOdd;
    }

    public int size() {
        return ops.length;
    }

    /** One of the {@code SEG_} constants of {@link PathIterator}. */
    public int op(int index) {
        return ops[index];
    }

    /** All coordinates, x and y in turn, {@link #count} of them for each operation. */
    public double[] coordinates() {
        return coords.clone();
    }

    /** A Java2D copy. */
    public Path2D toPath2D() {
        Path2D p = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO, ops.length);
        int i = 0;
        for (byte op : ops) {
            switch (op) {
                case PathIterator.SEG_MOVETO -> p.moveTo(coords[i], coords[i + 1]);
                case PathIterator.SEG_LINETO -> p.lineTo(coords[i], coords[i + 1]);
                case PathIterator.SEG_QUADTO -> p.quadTo(coords[i], coords[i + 1], coords[i + 2], coords[i + 3]);
                case PathIterator.SEG_CUBICTO -> p.curveTo(coords[i], coords[i + 1], coords[i + 2], coords[i + 3], coords[i + 4], coords[i + 5]);
                default -> p.closePath();
            }
            i += count(op);
        }
        return p;
    }

    /** The box around all points, control points included. */
    public Rect bounds() {
        if (coords.length == 0) return new Rect(0, 0, 0, 0);
        double x0 = coords[0], x1 = x0, y0 = coords[1], y1 = y0;
        for (int i = 0; i < coords.length; i += 2) {
            x0 = Math.min(x0, coords[i]);
            x1 = Math.max(x1, coords[i]);
            y0 = Math.min(y0, coords[i + 1]);
            y1 = Math.max(y1, coords[i + 1]);
        }
        return new Rect(x0, y0, x1 - x0, y1 - y0);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Path p && evenOdd == p.evenOdd && Arrays.equals(ops, p.ops) && Arrays.equals(coords, p.coords);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ops) * 31 + Arrays.hashCode(coords);
    }

    @Override
    public String toString() {
        return "Path" + bounds();
    }
}
