package dev.deckle.model.build;

import dev.deckle.model.block.ListBlock;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The entries of a list. */
public final class ListBuilder extends Words {
    private final List<ListBlock.Item> items = new ArrayList<>();

    ListBuilder(Build build) {
        super(build);
    }

    @Word(usage = "item 'text' or item('text') { item 'below it' }", doc = "An entry of a list; a block after it holds the entries below it.")
    public void item(Object text) {
        Where where = place("item");
        items.add(new ListBlock.Item(where, one("item", where, text), List.of()));
    }

    public void item(Object text, Consumer<ListBuilder> body) {
        Where where = place("item");
        items.add(new ListBlock.Item(where, one("item", where, text), open("item", body, new ListBuilder(build)).items));
    }

    List<ListBlock.Item> items() {
        return items;
    }

    /** Entries written in a row: a list after an entry holds the entries below it. A single list is the row itself. */
    static List<ListBlock.Item> of(Build build, String word, Where where, Object... values) {
        Object[] row = values.length == 1 ? alone(values) : values;
        List<ListBlock.Item> items = new ArrayList<>();
        for (Object value : row) {
            if (value instanceof Collection<?> c && !items.isEmpty()) {
                ListBlock.Item last = items.remove(items.size() - 1);
                List<ListBlock.Item> below = new ArrayList<>(last.items());
                below.addAll(of(build, word, where, c.toArray()));
                items.add(new ListBlock.Item(last.where(), last.text(), below));
            } else if (value instanceof Collection<?> c) items.addAll(of(build, word, where, c.toArray()));
            else items.add(new ListBlock.Item(where, Texts.text(build, word, where, value), List.of()));
        }
        return items;
    }

    private static Object[] alone(Object[] values) {
        if (values[0] instanceof Collection<?> c) return c.toArray();
        return values[0] instanceof Object[] a ? a : values;
    }
}
