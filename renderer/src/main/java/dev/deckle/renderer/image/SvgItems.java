package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Transform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Collects items in order; neighbours under the same clip share a group. */
final class SvgItems {
    /** What has been drawn or entered so far. */
    int steps;
    private final Rectangle2D page;
    private final List<Item> done = new ArrayList<>();
    private List<Item> open = new ArrayList<>();
    private Clip clip;

    SvgItems(Rectangle2D page) {
        this.page = page;
    }

    /** A clip inside another one, or inside none ({@code null}). */
    record Clip(Clip outer, Path path) { }

    Rectangle2D page() {
        return page;
    }

    void add(Item item, Clip under) {
        if (under != clip) {
            close();
            clip = under;
        }
        open.add(item);
    }

    List<Item> items() {
        close();
        return List.copyOf(done);
    }

    private void close() {
        List<Item> items = open;
        open = new ArrayList<>();
        if (items.isEmpty()) return;
        for (Clip c = clip; c != null; c = c.outer()) items = List.of(new Group(null, Transform.IDENTITY, c.path(), items));
        done.addAll(items);
    }
}
