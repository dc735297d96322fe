package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Color;
import java.awt.GradientPaint;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradients as flat bands, since a display list has flat colours only. Opaque bands lie on top of one another, each reaching to the
 * end, so that no hairline shows between them.
 */
final class Gradients {
    private static final int BANDS = 96;
    private static final int MOST_BANDS = 400;

    private Gradients() { }

    /** One flat part of a gradient, in user space. */
    record Band(Shape shape, Color color) { }

    /** @param bounds of what is painted, in user space */
    static List<Band> bands(Paint paint, Rectangle2D bounds) {
        if (paint instanceof GradientPaint p) {
            LinearGradientPaint same = new LinearGradientPaint(p.getPoint1(), p.getPoint2(), new float[] {0, 1},
                    new java.awt.Color[] {p.getColor1(), p.getColor2()}, p.isCyclic() ? CycleMethod.REFLECT : CycleMethod.NO_CYCLE);
            return linear(same, bounds);
        }
        if (paint instanceof LinearGradientPaint p) return linear(p, bounds);
        if (paint instanceof RadialGradientPaint p) return radial(p, bounds);
        return List.of();
    }

    private static List<Band> linear(LinearGradientPaint p, Rectangle2D bounds) {
        Point2D a = p.getStartPoint(), b = p.getEndPoint();
        double dx = b.getX() - a.getX(), dy = b.getY() - a.getY(), length2 = dx * dx + dy * dy;
        Rectangle2D own = inverse(p.getTransform(), bounds);
        double[] t = {Double.MAX_VALUE, -Double.MAX_VALUE};
        double across = 0;
        for (Point2D c : corners(own)) {
            double along = ((c.getX() - a.getX()) * dx + (c.getY() - a.getY()) * dy) / length2;
            t[0] = Math.min(t[0], along);
            t[1] = Math.max(t[1], along);
            across = Math.max(across, Math.abs((c.getY() - a.getY()) * dx - (c.getX() - a.getX()) * dy) / length2);
        }
        double[] edges = edges(p, t[0], t[1]);
        boolean opaque = opaque(p);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < edges.length; i++) {
            double from = edges[i], to = opaque ? t[1] : edges[i + 1];
            Path2D strip = new Path2D.Double();
            strip.moveTo(a.getX() + from * dx - across * dy, a.getY() + from * dy + across * dx);
            strip.lineTo(a.getX() + to * dx - across * dy, a.getY() + to * dy + across * dx);
            strip.lineTo(a.getX() + to * dx + across * dy, a.getY() + to * dy - across * dx);
            strip.lineTo(a.getX() + from * dx + across * dy, a.getY() + from * dy - across * dx);
            strip.closePath();
            strip.transform(p.getTransform());
            bands.add(new Band(strip, color(p, (from + edges[i + 1]) / 2)));
        }
        return bands;
    }

    private static List<Band> radial(RadialGradientPaint p, Rectangle2D bounds) {
        Point2D c = p.getCenterPoint();
        double far = 0;
        for (Point2D corner : corners(inverse(p.getTransform(), bounds))) far = Math.max(far, corner.distance(c) / p.getRadius());
        double[] edges = edges(p, 0, far);
        boolean opaque = opaque(p);
        List<Band> bands = new ArrayList<>();
        for (int i = edges.length - 2; i >= 0; i--) {
            Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            ring.append(circle(c, edges[i + 1] * p.getRadius()), false);
            if (!opaque && edges[i] > 0) ring.append(circle(c, edges[i] * p.getRadius()), false);
            ring.transform(p.getTransform());
            bands.add(new Band(ring, color(p, (edges[i] + edges[i + 1]) / 2)));
        }
        return bands;
    }

    /** Where bands meet: beyond the ends of a gradient that does not repeat one band is enough. */
    private static double[] edges(MultipleGradientPaint p, double from, double to) {
        boolean cycles = p.getCycleMethod() != CycleMethod.NO_CYCLE;
        double first = cycles ? from : Math.max(0, Math.min(1, from)), last = cycles ? to : Math.max(0, Math.min(1, to));
        int n = (int) Math.max(1, Math.min(MOST_BANDS, Math.ceil((last - first) * BANDS)));
        List<Double> edges = new ArrayList<>();
        if (from < first) edges.add(from);
        for (int i = 0; i <= n; i++) edges.add(first + (last - first) * i / n);
        if (to > last) edges.add(to);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Color color(MultipleGradientPaint p, double at) {
        double t = switch (p.getCycleMethod()) {
            case NO_CYCLE -> Math.max(0, Math.min(1, at));
            case REPEAT -> at - Math.floor(at);
            case REFLECT -> 1 - Math.abs(at - 2 * Math.floor(at / 2) - 1);
        };
        float[] stops = p.getFractions();
        int i = 1;
        while (i < stops.length - 1 && t > stops[i]) i++;
        double span = stops[i] - stops[i - 1];
        double mix = span <= 0 ? 1 : Math.max(0, Math.min(1, (t - stops[i - 1]) / span));
        int from = p.getColors()[i - 1].getRGB(), to = p.getColors()[i].getRGB(), argb = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double channel = (from >>> shift & 255) * (1 - mix) + (to >>> shift & 255) * mix;
            argb |= (int) Math.round(channel) << shift;
        }
        return new Color(argb);
    }

    private static boolean opaque(MultipleGradientPaint p) {
        for (java.awt.Color c : p.getColors()) if (c.getAlpha() < 255) return false;
        return true;
    }

    private static Ellipse2D circle(Point2D c, double r) {
        return new Ellipse2D.Double(c.getX() - r, c.getY() - r, 2 * r, 2 * r);
    }

    private static Point2D[] corners(Rectangle2D r) {
        return new Point2D[] {new Point2D.Double(r.getMinX(), r.getMinY()), new Point2D.Double(r.getMaxX(), r.getMinY()),
            new Point2D.Double(r.getMaxX(), r.getMaxY()), new Point2D.Double(r.getMinX(), r.getMaxY())};
    }

    private static Rectangle2D inverse(AffineTransform at, Rectangle2D r) {
        try {
            return new Path2D.Double(r, at.createInverse()).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return r;
        }
    }
}
