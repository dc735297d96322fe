package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A grid of cells: logos with an amount, persons, a gallery.
 *
 * @param across cards in a row; 0 chooses by their number
 */
public record Cards(Where where, String lang, int across, List<Card> cards) implements Block {
    public Cards {
        cards = List.copyOf(cards);
    }

    /** One card. Texts may be empty, {@code image} may be {@code null}; {@code group} names the headed group it stands in. */
    public record Card(Where where, String group, String label, String value, Image image, String text) { }
}
