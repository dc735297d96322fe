package dev.deckle.model;

import java.util.List;

/**
 * A deck as its author means it. Immutable; safe to share between threads.
 *
 * @param kinds the script's own kinds of model input and output, after the built-in ones
 * @param parts pages and sections in order
 */
public record Deck(Meta meta, PageSize size, ThemeRef theme, List<Kind> kinds, List<Part> parts) {
    public Deck {
        kinds = List.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    public List<Section> sections() {
        return parts.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
    }
}
