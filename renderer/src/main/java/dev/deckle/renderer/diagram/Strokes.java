package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The shapes of a diagram. Lengths in points. */
final class Strokes {
    static final double LINE = 0.75;
    private static final double CORNER = 3;
    private static final double BEND = 4;
    private static final double HEAD_LENGTH = 5.5;
    private static final double HEAD_HALF = 2.3;
    /** From the middle of one head to that of the next. */
    static final double HEAD_ROOM = 2 * HEAD_HALF + 1.4;
    /** From the middle of a corner to a control point of the quarter circle there, as a share of the radius (what is left of kappa). */
    private static final double NEAR = 1 - 0.5523;

    private Strokes() { }

    static Item box(double x, double y, double width, double height, Color fill, Color edge) {
        double half = LINE / 2;
        Path path = Path.of(new RoundRectangle2D.Double(x + half, y + half, width - LINE, height - LINE, 2 * CORNER, 2 * CORNER));
        return new PathItem(path, fill, Stroke.solid(edge, LINE));
    }

    /** A line with rounded bends and a head at its end. */
    static List<Item> arrow(List<Point2D> corners, Color line, Color head) {
        List<Point2D> points = straightened(corners);
        Point2D tip = points.get(points.size() - 1);
        Point2D before = points.get(points.size() - 2);
        double length = before.distance(tip);
        double dx = length == 0 ? 1 : (tip.getX() - before.getX()) / length;
        double dy = length == 0 ? 0 : (tip.getY() - before.getY()) / length;
        // the line ends inside the head, so that it does not blunt the tip
        points.set(points.size() - 1, new Point2D.Double(tip.getX() - dx * HEAD_LENGTH * 0.8, tip.getY() - dy * HEAD_LENGTH * 0.8));
        return List.of(PathItem.stroke(line(points), Stroke.solid(line, LINE)), PathItem.fill(head(tip, dx, dy), head));
    }

    private static Path head(Point2D tip, double dx, double dy) {
        double x = tip.getX() - dx * HEAD_LENGTH;
        double y = tip.getY() - dy * HEAD_LENGTH;
        Path2D p = new Path2D.Double();
        p.moveTo(tip.getX(), tip.getY());
        p.lineTo(x - dy * HEAD_HALF, y + dx * HEAD_HALF);
        p.lineTo(x + dy * HEAD_HALF, y - dx * HEAD_HALF);
        p.closePath();
        return Path.of(p);
    }

    private static Path line(List<Point2D> points) {
        Path2D p = new Path2D.Double();
        p.moveTo(points.get(0).getX(), points.get(0).getY());
        for (int i = 1; i + 1 < points.size(); i++) bend(p, points.get(i - 1), points.get(i), points.get(i + 1));
        Point2D end = points.get(points.size() - 1);
        p.lineTo(end.getX(), end.getY());
        return Path.of(p);
    }

    private static void bend(Path2D p, Point2D from, Point2D corner, Point2D to) {
        double radius = Math.min(BEND, Math.min(from.distance(corner), corner.distance(to)) / 2);
        Point2D in = towards(corner, from, radius);
        Point2D out = towards(corner, to, radius);
        Point2D c1 = towards(corner, from, radius * NEAR);
        Point2D c2 = towards(corner, to, radius * NEAR);
        p.lineTo(in.getX(), in.getY());
        p.curveTo(c1.getX(), c1.getY(), c2.getX(), c2.getY(), out.getX(), out.getY());
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double length = from.distance(to);
        if (length == 0) return from;
        double t = distance / length;
        return new Point2D.Double(from.getX() + (to.getX() - from.getX()) * t, from.getY() + (to.getY() - from.getY()) * t);
    }

    /** Without the points that lie on a straight line, or on top of the one before. */
    private static List<Point2D> straightened(List<Point2D> corners) {
        List<Point2D> points = new ArrayList<>();
        for (Point2D c : corners) {
            if (!points.isEmpty() && points.get(points.size() - 1).distance(c) < 0.01) continue;
            int n = points.size();
            if (n >= 2 && turn(points.get(n - 2), points.get(n - 1), c) < 0.01) points.set(n - 1, c);
            else points.add(c);
        }
        if (points.size() < 2) points.add(points.get(0));
        return points;
    }

    private static double turn(Point2D a, Point2D b, Point2D c) {
        return Math.abs((b.getX() - a.getX()) * (c.getY() - b.getY()) - (b.getY() - a.getY()) * (c.getX() - b.getX()));
    }
}
