package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Transform;
import java.util.List;

/**
 * A picture of outlines, recorded once at its natural size.
 *
 * @param width  in points
 * @param height in points
 */
record Vector(double width, double height, List<Item> items) implements Artwork {
    Vector {
        items = List.copyOf(items);
    }

    @Override
    public List<Item> draw(double w, double h) {
        return List.of(new Group(null, Transform.scale(w / width, h / height), Path.rect(0, 0, width, height), items));
    }
}
