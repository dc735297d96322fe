package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Path;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The area that drawing is kept to, in page space. */
final class Clip {
    private final Shape shape;
    private final Path path;

    private Clip(Shape shape) {
        this.shape = shape;
        this.path = Path.of(shape);
    }

    /** @param shape in user space */
    static Clip of(Shape shape, AffineTransform toPage) {
        return new Clip(transformed(shape, toPage));
    }

    Clip and(Shape user, AffineTransform toPage) {
        Shape other = transformed(user, toPage);
        if (shape instanceof Rectangle2D a && other instanceof Rectangle2D b) {
            Rectangle2D both = a.createIntersection(b);
            return new Clip(both.isEmpty() ? new Rectangle2D.Double(a.getX(), a.getY(), 0, 0) : both);
        }
        Area area = new Area(shape);
        area.intersect(new Area(other));
        return new Clip(area);
    }

    /** The clip for something within these bounds: {@code null} where it would cut nothing. */
    Path pathFor(Rectangle2D bounds) {
        return shape instanceof Rectangle2D r && r.contains(bounds) ? null : path;
    }

    boolean hides(Rectangle2D bounds) {
        Rectangle2D b = shape.getBounds2D();
        return bounds.getMaxX() < b.getMinX() || bounds.getMinX() > b.getMaxX() || bounds.getMaxY() < b.getMinY() || bounds.getMinY() > b.getMaxY();
    }

    Shape shape() {
        return shape;
    }

    private static Shape transformed(Shape s, AffineTransform at) {
        boolean straight = at.getShearX() == 0 && at.getShearY() == 0;
        Shape moved = new Path2D.Double(s, at);
        return straight && s instanceof Rectangle2D ? moved.getBounds2D() : moved;
    }
}
