package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A section's summary: its name with its page range, and bullets. The range is filled in once the deck is laid out. */
public record Summary(Where where, String lang, String sectionId, List<ListBlock.Item> items) implements Block {
    public Summary {
        items = List.copyOf(items);
    }
}
