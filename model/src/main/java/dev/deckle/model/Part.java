package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;

/** What stands in a deck, in order: pages, and sections that hold pages. */
public sealed interface Part permits Section, Leaf {
    Where where();
}
