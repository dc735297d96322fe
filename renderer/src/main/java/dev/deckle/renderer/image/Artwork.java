package dev.deckle.renderer.image;

import dev.deckle.model.block.Image.Fit;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.util.List;

/** A picture that was read: a raster or vectors. Immutable and thread-safe. */
public sealed interface Artwork permits Raster, Vector {

    /** Natural width in points: 96 pixels to the inch. */
    double width();

    /** Natural height in points. */
    double height();

    /** The picture stretched over a box at (0, 0), untagged. */
    List<Item> draw(double w, double h);

    /** The picture in a box, proportions kept: CONTAIN centres all of it, COVER fills the box and crops what stands over. Untagged. */
    default List<Item> fit(Rect box, Fit fit) {
        double across = box.width() / width(), down = box.height() / height();
        double scale = fit == Fit.COVER ? Math.max(across, down) : Math.min(across, down);
        double w = width() * scale, h = height() * scale;
        Transform place = Transform.translate(box.x() + (box.width() - w) / 2, box.y() + (box.height() - h) / 2);
        Group art = new Group(null, place, null, draw(w, h));
        boolean crops = w > box.width() + 0.01 || h > box.height() + 0.01;
        return List.of(crops ? new Group(null, Transform.IDENTITY, Path.rect(box.x(), box.y(), box.width(), box.height()), List.of(art)) : art);
    }
}
