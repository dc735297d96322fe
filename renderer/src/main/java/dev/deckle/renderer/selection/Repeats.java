package dev.deckle.renderer.selection;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A title, the head of a table, or a cell over several rows that is shown again on a further page is an artifact, since readers were told
 * it before. Where the page on which they were is left out, they are told it here.
 */
final class Repeats {
    private static final int ANY = -1;
    /** Elements told on the pages so far; those that this page tells again, with the element they are in: a title of two lines is told in two parts. */
    private final Map<Integer, Integer> told = new HashMap<>();

    private Repeats() { }

    static List<Page> told(List<Page> pages) {
        Repeats repeats = new Repeats();
        return pages.stream().map(repeats::told).toList();
    }

    private Page told(Page page) {
        note(page.items());
        Page now = page.with(items(page.items()));
        told.replaceAll((key, parent) -> ANY);
        return now;
    }

    private void note(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Link link) note(link.items());
            if (!(item instanceof Group group) || artifact(group)) continue;
            if (key(group) != 0) told.put(key(group), ANY);
            note(group.items());
        }
    }

    private List<Item> items(List<Item> items) {
        return items.stream().map(this::item).toList();
    }

    private Item item(Item item) {
        if (!(item instanceof Group group)) return item;
        if (!artifact(group)) return new Group(group.tag(), group.transform(), group.clip(), items(group.items()));
        return tellsNew(group, 0) ? new Group(null, group.transform(), group.clip(), group.items()) : group;
    }

    /** Whether the innermost elements of a repeated part were not told; outer ones, such as the table, may have been. */
    private boolean tellsNew(Group group, int parent) {
        int key = key(group);
        boolean inner = false;
        boolean outer = false;
        for (Item item : group.items()) {
            if (!(item instanceof Group g)) continue;
            outer |= keyed(g);
            inner |= tellsNew(g, key == 0 ? parent : key);
        }
        if (outer || key == 0) return inner;
        // the head of a table comes again over each of its pieces side by side
        boolean cell = group.tag().role() == Tag.Role.TH || group.tag().role() == Tag.Role.TD;
        Integer before = told.putIfAbsent(key, parent);
        return before == null || before == parent && !cell;
    }

    private static boolean keyed(Group group) {
        return key(group) != 0 || group.items().stream().anyMatch(i -> i instanceof Group g && keyed(g));
    }

    /** 0 also for what is only a part of its text, as a formula: it is told with that. */
    private static int key(Group group) {
        return group.tag() == null ? 0 : Math.max(0, group.tag().key());
    }

    private static boolean artifact(Group group) {
        return group.tag() != null && group.tag().artifact();
    }
}
