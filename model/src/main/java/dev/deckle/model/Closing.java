package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** The last page. The title is empty where the deck's language decides; the lines are inline markup. */
public record Closing(Where where, String title, List<String> lines) implements Leaf {
    public Closing {
        lines = List.copyOf(lines);
    }
}
