package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.graphics.Strokes;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Strokes of an SVG as strokes of the page. */
final class SvgStroke {
    private SvgStroke() { }

    /** The outline stroked in page space where the map keeps shapes alike, in its own space where it does not. */
    static Item of(Shape shape, BasicStroke stroke, AffineTransform map, Color color) {
        double scale = Strokes.uniformScale(map);
        if (scale > 0) return PathItem.stroke(Path.of(map.createTransformedShape(shape)), Strokes.of(stroke, scale, color));
        return new Group(null, SvgOutput.of(map), null, List.of(PathItem.stroke(Path.of(shape), Strokes.of(stroke, 1, color))));
    }
}
