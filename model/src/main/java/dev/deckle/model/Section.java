package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A chapter: an entry in the bar and the outline, a divider page, and its pages.
 *
 * @param name    goes in the bar
 * @param title   stands on the divider; the name where it is empty
 * @param id      for links and page references; unique in the deck
 * @param divider whether there is a divider page
 */
public record Section(Where where, String name, String title, String id, boolean divider, List<Leaf> parts) implements Part {
    public Section {
        parts = List.copyOf(parts);
        title = title == null || title.isEmpty() ? name : title;
    }
}
