package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** Events along a line, in the order given. */
public record Timeline(Where where, String lang, List<Event> events) implements Block {
    public Timeline {
        events = List.copyOf(events);
    }

    /** One event: when, what, and a picture or {@code null}. */
    public record Event(Where where, String when, String text, Image image) { }
}
