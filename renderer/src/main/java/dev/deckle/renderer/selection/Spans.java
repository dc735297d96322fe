package dev.deckle.renderer.selection;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cells cover only rows that are on a page. Each row into which a cell reaches shows it again, as an artifact. */
final class Spans {
    /** Keys of the rows by key of the cell. */
    private final Map<Integer, Set<Integer>> rows = new HashMap<>();

    private Spans() { }

    static List<Page> kept(List<Page> pages) {
        Spans spans = new Spans();
        pages.forEach(p -> spans.count(p.items(), 0));
        Retagging shorter = new Retagging(spans::shortened);
        return pages.stream().map(shorter::page).toList();
    }

    private void count(List<Item> items, int row) {
        for (Item item : items) {
            if (!(item instanceof Group group)) continue;
            Tag tag = group.tag();
            if (tag != null && tall(tag)) rows.computeIfAbsent(tag.key(), k -> new HashSet<>()).add(row);
            count(group.items(), tag != null && tag.role() == Role.TR ? tag.key() : row);
        }
    }

    private Tag shortened(Tag tag) {
        return tall(tag) ? tag.withRowSpan(Math.min(tag.rowSpan(), rows.get(tag.key()).size())) : tag;
    }

    private static boolean tall(Tag tag) {
        return (tag.role() == Role.TD || tag.role() == Role.TH) && tag.key() != 0;
    }
}
