package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Item;
import java.util.List;

/**
 * What of a box stands on a page.
 *
 * @param items  from the box's top left corner
 * @param height used, in points
 * @param rest   what goes on the next page; {@code null} when all of it is placed
 */
public record Placement(List<Item> items, double height, Box rest) {
    public Placement {
        items = List.copyOf(items);
    }

    /** Nothing placed, everything left. */
    public static Placement none(Box rest) {
        return new Placement(List.of(), 0, rest);
    }
}
