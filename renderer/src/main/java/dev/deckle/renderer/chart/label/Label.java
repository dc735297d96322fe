package dev.deckle.renderer.chart.label;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A text in its place.
 *
 * @param box   around its ink; of a slanted text the box before it was turned
 * @param angle degrees by which it was turned clockwise; 0 for level text
 */
public record Label(Role role, String text, Rect box, double angle, List<Item> items) {
    public Label {
        items = List.copyOf(items);
    }

    /** The same text turned about a point, clockwise. */
    public Label turned(double degrees, double x, double y) {
        Transform turn = Transform.translate(-x, -y).then(Transform.rotate(degrees)).then(Transform.translate(x, y));
        return new Label(role, text, box, degrees, List.of(new Group(null, turn, null, items)));
    }

    /** Whether the text, as it is turned, touches a level box. */
    boolean touches(Rect level) {
        if (angle == 0) return box.overlaps(level, 0);
        Transform t = ((Group) items.get(0)).transform();
        Path2D turned = new Path2D.Double(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f()));
        return turned.intersects(level.x(), level.y(), level.width(), level.height());
    }
}
