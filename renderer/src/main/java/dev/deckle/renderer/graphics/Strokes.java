package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Stroke.Cap;
import dev.deckle.renderer.display.Stroke.Join;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Strokes of Java2D as strokes of the display list. Java2D numbers caps and joins as PDF does. */
public final class Strokes {
    private Strokes() { }

    /** The stroke, {@code scale} times as wide and as long in its dashes. */
    public static Stroke of(BasicStroke s, double scale, Color color) {
        List<Double> dash = new ArrayList<>();
        if (s.getDashArray() != null) for (float d : s.getDashArray()) dash.add(d * scale);
        return new Stroke(color, s.getLineWidth() * scale, Cap.values()[s.getEndCap()], Join.values()[s.getLineJoin()], dash, s.getDashPhase() * scale);
    }

    /** By how much a transform makes lines thicker; 0 when that differs by direction. */
    public static double uniformScale(AffineTransform t) {
        double a = t.getScaleX(), b = t.getShearY(), c = t.getShearX(), d = t.getScaleY();
        double along = Math.hypot(a, b), across = Math.hypot(c, d);
        boolean square = Math.abs(along - across) < 1e-6 * along && Math.abs(a * c + b * d) < 1e-6 * along * along;
        return square ? along : 0;
    }
}
