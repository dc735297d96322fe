package dev.deckle.model;

import dev.deckle.model.block.Image;
import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * The first page: title, subtitle, date, author and publisher of the deck.
 *
 * @param lines further lines under the publisher, in inline markup
 * @param image a picture behind or beside the title, or {@code null}
 */
public record Cover(Where where, List<String> lines, Image image) implements Leaf {
    public Cover {
        lines = List.copyOf(lines);
    }
}
