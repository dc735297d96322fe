package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import java.util.Arrays;

/**
 * Turns lines into the areas that a pen covers along them: a bar for each stretch, and a piece for each corner and end. The pieces
 * overlap; all run the same way round, so that together they are filled once.
 */
final class Stroker {
    /** A sharper corner than this, as the length of its tip by the width, is cut off. The default of PDF and Java2D alike. */
    private static final double MITER_LIMIT = 10;
    private final Polygons out;
    private final Transform t;
    private final double half;
    private final Stroke.Cap cap;
    private final Stroke.Join join;
    /** Angle between two points of a round piece. */
    private final double arc;

    /**
     * @param width of the pen in the space of the lines
     * @param t     from that space to pixels
     */
    Stroker(double width, Stroke.Cap cap, Stroke.Join join, Transform t, Polygons out) {
        half = width / 2;
        this.cap = cap;
        this.join = join;
        this.t = t;
        this.out = out;
        double radius = half * Math.max(Math.hypot(t.a(), t.b()), Math.hypot(t.c(), t.d()));
        arc = radius <= Flattener.FLAT ? Math.PI : 2 * StrictMath.acos(1 - Flattener.FLAT / radius);
    }

    void stroke(Polygons lines) {
        for (int line = 0; line < lines.lines(); line++) {
            int[] points = distinct(lines, line);
            boolean closed = lines.closed(line) && points.length > 2;
            if (points.length == 1) dot(lines.x(points[0]), lines.y(points[0]));
            else line(lines, points, closed);
        }
    }

    /** The points without those that repeat the one before; of a closed line without the return to the start. */
    private static int[] distinct(Polygons lines, int line) {
        int[] points = new int[lines.end(line) - lines.start(line)];
        int n = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) if (n == 0 || !near(lines, points[n - 1], i)) points[n++] = i;
        if (lines.closed(line) && n > 1 && near(lines, points[0], points[n - 1])) n--;
        return Arrays.copyOf(points, n);
    }

    private static boolean near(Polygons lines, int a, int b) {
        return Math.abs(lines.x(a) - lines.x(b)) < 1e-9 && Math.abs(lines.y(a) - lines.y(b)) < 1e-9;
    }

    private void line(Polygons lines, int[] points, boolean closed) {
        int n = points.length;
        int stretches = closed ? n : n - 1;
        double lastX = 0, lastY = 0, firstX = 0, firstY = 0;
        for (int i = 0; i < stretches; i++) {
            int from = points[i], to = points[(i + 1) % n];
            double x0 = lines.x(from), y0 = lines.y(from), x1 = lines.x(to), y1 = lines.y(to);
            double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
            double dx = (x1 - x0) / length * half, dy = (y1 - y0) / length * half;
            piece(x0 - dy, y0 + dx, x1 - dy, y1 + dx, x1 + dy, y1 - dx, x0 + dy, y0 - dx);
            if (i == 0) {
                firstX = dx;
                firstY = dy;
                if (!closed) end(x0, y0, -dx, -dy);
            } else {
                corner(x0, y0, lastX, lastY, dx, dy, lines.smooth(from));
            }
            if (!closed && i == stretches - 1) end(x1, y1, dx, dy);
            lastX = dx;
            lastY = dy;
        }
        if (closed) corner(lines.x(points[0]), lines.y(points[0]), lastX, lastY, firstX, firstY, false);
    }

    /** A line without length shows only what its ends add. */
    private void dot(double x, double y) {
        if (cap == Stroke.Cap.ROUND) round(x, y, half, 0, 2 * Math.PI);
        if (cap == Stroke.Cap.SQUARE) piece(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
    }

    /** What an end adds; (dx, dy) leads outwards and is half the width long. */
    private void end(double x, double y, double dx, double dy) {
        if (cap == Stroke.Cap.SQUARE) piece(x - dy, y + dx, x - dy + dx, y + dx + dy, x + dy + dx, y - dx + dy, x + dy, y - dx);
        if (cap == Stroke.Cap.ROUND) round(x, y, dy, -dx, Math.PI);
    }

    /** Fills the gap on the outer side, between the directions (ax, ay) and (bx, by) of half the width's length. */
    private void corner(double x, double y, double ax, double ay, double bx, double by, boolean inCurve) {
        double cross = ax * by - ay * bx, dot = ax * bx + ay * by;
        double square = half * half;
        if (Math.abs(cross) < 1e-12 * square && dot > 0) return;
        double side = cross > 0 ? 1 : -1;
        // the outer normals
        double nx = side * ay, ny = -side * ax, mx = side * by, my = -side * bx;
        if (inCurve || join == Stroke.Join.ROUND) {
            round(x, y, nx, ny, side * angle(cross, dot));
            return;
        }
        // the tip lies on the bisector: its length by half the width is 1 / cos of half the angle
        double halfCosine = Math.sqrt(Math.max(0, (1 + dot / square) / 2));
        if (join == Stroke.Join.MITER && halfCosine * MITER_LIMIT >= 1) {
            double scale = 1 / (1 + dot / square);
            piece(x, y, x + nx, y + ny, x + (nx + mx) * scale, y + (ny + my) * scale, x + mx, y + my);
        } else {
            piece(x, y, x + nx, y + ny, x + mx, y + my);
        }
    }

    private static double angle(double cross, double dot) {
        return Math.abs(StrictMath.atan2(cross, dot));
    }

    /** A sector from the direction (dx, dy) on. */
    private void round(double x, double y, double dx, double dy, double angle) {
        int n = (int) Math.max(1, Math.ceil(Math.abs(angle) / arc));
        double cos = StrictMath.cos(angle / n), sin = StrictMath.sin(angle / n);
        begin(x, y);
        double vx = dx, vy = dy;
        add(x + vx, y + vy);
        for (int i = 0; i < n; i++) {
            double turned = vx * cos - vy * sin;
            vy = vx * sin + vy * cos;
            vx = turned;
            add(x + vx, y + vy);
        }
        out.orient();
    }

    private void piece(double... p) {
        begin(p[0], p[1]);
        for (int i = 2; i < p.length; i += 2) add(p[i], p[i + 1]);
        out.orient();
    }

    private void begin(double x, double y) {
        out.begin(t.a() * x + t.c() * y + t.e(), t.b() * x + t.d() * y + t.f());
    }

    private void add(double x, double y) {
        out.add(t.a() * x + t.c() * y + t.e(), t.b() * x + t.d() * y + t.f());
    }
}
