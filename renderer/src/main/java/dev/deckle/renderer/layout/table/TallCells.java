package dev.deckle.renderer.layout.table;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.TextFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The cells of a table that stand over several rows. In each row that they reach into they are set again as repeated ones: should the row that they begin in be left out, they are cells of this one. */
final class TallCells {
    /** In the order of the table. */
    private final Map<SetCell, Tag> tags = new LinkedHashMap<>();

    void add(SetCell cell, Tag tag) {
        if (cell.place().rows() > 1) tags.put(cell, tag);
    }

    /** Empty ones between two columns, in their order among the cells of the row. */
    List<Item> marks(int row, int from, int to, List<Tag> path) {
        List<Item> items = new ArrayList<>();
        reaching(row, (cell, tag) -> {
            int column = cell.place().column();
            if (column >= from && column < to) items.add(Group.tagged(Tag.PAGE_ARTIFACT, List.of(TextFlow.wrap(with(path, tag), Group.at(0, 0, List.of())))));
        });
        return items;
    }

    /** Their texts, for a page that begins with the row: those that are no taller than it, since the next may stand on another page. */
    List<Item> texts(int row, List<Tag> path, double rowHeight, Function<SetCell, Double> height, Function<SetCell, Item> text) {
        List<Item> items = new ArrayList<>();
        reaching(row, (cell, tag) -> {
            boolean says = !cell.text().text().isBlank() && height.apply(cell) <= rowHeight + 0.01;
            if (says) items.add(TextFlow.wrap(with(path, tag), text.apply(cell)));
        });
        return items;
    }

    private void reaching(int row, BiConsumer<SetCell, Tag> each) {
        tags.forEach((cell, tag) -> {
            int left = cell.place().row() + cell.place().rows() - row;
            if (cell.place().row() < row && left > 0) each.accept(cell, tag.withRowSpan(left));
        });
    }

    static List<Tag> with(List<Tag> path, Tag tag) {
        List<Tag> all = new ArrayList<>(path);
        all.add(tag);
        return all;
    }
}
