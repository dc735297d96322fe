package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayList;
import java.util.List;

/** What was drawn so far; neighbours under the same clip share one group. */
final class Recording {
    private final List<Item> items = new ArrayList<>();
    private final List<Item> clipped = new ArrayList<>();
    private Path clip;

    /** @param itemClip {@code null} for none */
    void add(Item item, Path itemClip) {
        if (itemClip != clip) {
            flush();
            clip = itemClip;
        }
        (clip == null ? items : clipped).add(item);
    }

    List<Item> items() {
        flush();
        return List.copyOf(items);
    }

    private void flush() {
        if (!clipped.isEmpty()) items.add(new Group(null, Transform.IDENTITY, clip, clipped));
        clipped.clear();
        clip = null;
    }
}
