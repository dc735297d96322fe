package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A bulleted or numbered list, nested to any depth.
 *
 * @param numbered true for numbers, false for bullets
 * @param from     the first number; 1 unless told otherwise
 */
public record ListBlock(Where where, String lang, boolean numbered, int from, List<Item> items) implements Block {

    public ListBlock {
        items = List.copyOf(items);
    }

    /** One entry with the entries below it. */
    public record Item(Where where, String text, List<Item> items) {
        public Item {
            items = List.copyOf(items);
        }
    }
}
