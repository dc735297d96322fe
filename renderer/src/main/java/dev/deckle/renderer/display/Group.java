package dev.deckle.renderer.display;

import java.util.List;

/**
 * Items that share a place, a clip or a meaning.
 *
 * @param tag       what the group means for readers of the document; {@code null} when the group is only geometry
 * @param transform maps the group's space to that of its parent
 * @param clip      in the group's own space; {@code null} for none
 * @param items     in reading order
 */
public record Group(Tag tag, Transform transform, Path clip, List<Item> items) implements Item {
    public Group {
        items = List.copyOf(items);
    }

    /** A group moved by (x, y) points. */
    public static Group at(double x, double y, List<? extends Item> items) {
        return new Group(null, Transform.translate(x, y), null, List.copyOf(items));
    }

    /** A group that only carries a meaning. */
    public static Group tagged(Tag tag, List<? extends Item> items) {
        return new Group(tag, Transform.IDENTITY, null, List.copyOf(items));
    }

    /** Decoration: drawn, and passed over by readers. */
    public static Group artifact(List<? extends Item> items) {
        return tagged(Tag.LAYOUT_ARTIFACT, items);
    }
}
