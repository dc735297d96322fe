package dev.deckle.renderer;

import dev.deckle.model.Deck;

/** Renders decks. Thread-safe and reusable; keeps fonts warm. */
public final class Renderer {

    public Renderer() {
        this(RenderOptions.DEFAULT);
    }

    public Renderer(RenderOptions options) {
    }

    /**
     * Lays a deck out.
     *
     * @throws dev.deckle.model.diagnostic.DeckException when something in the deck makes that impossible; with every finding
     */
    public RenderedDeck render(Deck deck) {
        throw new UnsupportedOperationException();
    }
}
