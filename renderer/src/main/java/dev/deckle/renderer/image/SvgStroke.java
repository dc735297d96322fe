package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Strokes of an SVG as strokes of the page. */
final class SvgStroke {
    private SvgStroke() { }

    /** The outline stroked in page space where the map keeps shapes alike, in its own space where it does not. */
    static Item of(Shape shape, BasicStroke stroke, AffineTransform map, Color color) {
        double scale = Math.sqrt(Math.abs(map.getDeterminant()));
        boolean alike = Math.abs(map.getScaleX() * map.getShearX() + map.getShearY() * map.getScaleY()) < 1e-6 * scale * scale
                && Math.abs(Math.hypot(map.getScaleX(), map.getShearY()) - scale) < 1e-6 * scale;
        if (alike) return PathItem.stroke(Path.of(map.createTransformedShape(shape)), convert(stroke, color, scale));
        return new Group(null, SvgOutput.of(map), null, List.of(PathItem.stroke(Path.of(shape), convert(stroke, color, 1))));
    }

    private static Stroke convert(BasicStroke s, Color color, double scale) {
        List<Double> dash = new ArrayList<>();
        if (s.getDashArray() != null) for (float length : s.getDashArray()) dash.add(length * scale);
        Stroke.Cap cap = switch (s.getEndCap()) {
            case BasicStroke.CAP_ROUND -> Stroke.Cap.ROUND;
            case BasicStroke.CAP_SQUARE -> Stroke.Cap.SQUARE;
            default -> Stroke.Cap.BUTT;
        };
        Stroke.Join join = switch (s.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> Stroke.Join.ROUND;
            case BasicStroke.JOIN_BEVEL -> Stroke.Join.BEVEL;
            default -> Stroke.Join.MITER;
        };
        return new Stroke(color, s.getLineWidth() * scale, cap, join, dash, s.getDashPhase() * scale);
    }
}
