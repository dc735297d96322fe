package dev.deckle.renderer.selection;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the tags of pages, in reading order. What stands in an artifact means nothing and stays as it is. */
final class Retagging {
    private final UnaryOperator<Tag> change;

    Retagging(UnaryOperator<Tag> change) {
        this.change = change;
    }

    Page page(Page page) {
        return page.with(items(page.items()));
    }

    private List<Item> items(List<Item> items) {
        return items.stream().map(this::item).toList();
    }

    private Item item(Item item) {
        if (item instanceof Link link) return link.with(items(link.items()));
        if (!(item instanceof Group group) || group.tag() != null && group.tag().artifact()) return item;
        Tag tag = group.tag() == null ? null : change.apply(group.tag());
        return new Group(tag, group.transform(), group.clip(), items(group.items()));
    }
}
