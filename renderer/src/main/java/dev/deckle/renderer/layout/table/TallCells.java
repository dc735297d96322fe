package dev.deckle.renderer.layout.table;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.TextFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The cells of a table that stand over several rows. In each row that they reach into they are set again as repeated ones: should the row that they begin in be left out, they are cells of this one. */
final class TallCells {
    /** In the order of the table. */
    private final Map<SetCell, Tag> tags = new LinkedHashMap<>();

    void add(SetCell cell, Tag tag) {
        if (cell.place().rows() > 1) tags.put(cell, tag);
    }

    /** Whether any reaches into a row. */
    boolean reaches(int row) {
        return tags.keySet().stream().anyMatch(cell -> reaches(cell, row));
    }

    /** Those that reach into a row, by their columns, empty. */
    Map<Integer, Item> marks(int row, List<Tag> path) {
        return texts(row, path, c -> Group.at(0, 0, List.of()));
    }

    /** Those that reach into a row, by their columns, with a text. */
    Map<Integer, Item> texts(int row, List<Tag> path, Function<SetCell, Item> text) {
        Map<Integer, Item> items = new TreeMap<>();
        reaching(row, (cell, tag) -> items.put(cell.place().column(), Group.tagged(Tag.PAGE_ARTIFACT, List.of(TextFlow.wrap(with(path, tag), text.apply(cell))))));
        return items;
    }

    private void reaching(int row, BiConsumer<SetCell, Tag> each) {
        tags.forEach((cell, tag) -> {
            if (reaches(cell, row)) each.accept(cell, tag.withRowSpan(cell.place().row() + cell.place().rows() - row));
        });
    }

    private static boolean reaches(SetCell cell, int row) {
        return cell.place().row() < row && row < cell.place().row() + cell.place().rows();
    }

    static List<Tag> with(List<Tag> path, Tag tag) {
        List<Tag> all = new ArrayList<>(path);
        all.add(tag);
        return all;
    }
}
