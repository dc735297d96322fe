package dev.deckle.renderer.display;

import java.util.List;

/**
 * Items that lead somewhere.
 *
 * @param area        what can be clicked, in the space of the group that holds the link
 * @param description what a reader hears of the link, never empty
 */
public record Link(Target target, Rect area, String description, List<Item> items) implements Item {
    public Link {
        items = List.copyOf(items);
    }
}
