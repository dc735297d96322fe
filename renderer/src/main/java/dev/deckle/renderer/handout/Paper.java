package dev.deckle.renderer.handout;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayList;
import java.util.List;

/** A4, in points. */
final class Paper {
    static final double SHORT = 595.28, LONG = 841.89, MARGIN = 42;
    private static final Color EDGE = Color.rgb(0xB8BCC8);

    private Paper() { }

    /** A page made smaller, in the middle of a box, with its ground and an edge around it. */
    static Group small(Page page, Rect box) {
        Rect place = placed(page, box);
        double scale = place.width() / page.width();
        List<Item> items = new ArrayList<>();
        Path outline = Path.rect(0, 0, page.width(), page.height());
        items.add(Group.artifact(List.of(PathItem.fill(outline, page.background()))));
        items.addAll(page.items());
        items.add(Group.artifact(List.of(PathItem.stroke(outline, Stroke.solid(EDGE, 0.5 / scale)))));
        // what stands over the edge of a slide must not stand on its neighbour
        return new Group(null, Transform.scale(scale, scale).then(Transform.translate(place.x(), place.y())),
                Path.rect(-1 / scale, -1 / scale, page.width() + 2 / scale, page.height() + 2 / scale), items);
    }

    /** Where {@link #small} puts the page. */
    static Rect placed(Page page, Rect box) {
        double scale = Math.min(box.width() / page.width(), box.height() / page.height());
        double w = page.width() * scale, h = page.height() * scale;
        return new Rect(box.x() + (box.width() - w) / 2, box.y() + (box.height() - h) / 2, w, h);
    }

    /** Lines to write on. */
    static Group ruled(Rect box) {
        double step = 20;
        List<Item> lines = new ArrayList<>();
        for (double y = box.y() + step; y <= box.bottom() + 0.01; y += step) {
            lines.add(PathItem.stroke(Path.line(box.x(), y, box.right(), y), Stroke.solid(EDGE, 0.5)));
        }
        return Group.artifact(lines);
    }
}
