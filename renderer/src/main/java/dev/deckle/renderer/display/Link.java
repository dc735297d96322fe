package dev.deckle.renderer.display;

import java.util.List;

/**
 * Items that lead somewhere.
 *
 * @param key         joins the pieces of one link, on several lines of one text, that are of one target; 0 for a link in one piece
 * @param area        what can be clicked, in the space of the group that holds the link
 * @param description what a reader hears of the link, never empty
 */
public record Link(Target target, int key, Rect area, String description, List<Item> items) implements Item {
    public Link {
        items = List.copyOf(items);
    }

    /** A link in one piece. */
    public Link(Target target, Rect area, String description, List<Item> items) {
        this(target, 0, area, description, items);
    }

    /** The same link with other items. */
    public Link with(List<Item> others) {
        return new Link(target, key, area, description, others);
    }
}
