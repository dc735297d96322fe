package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;

/** All sources of the deck with the pages that use them. The title is empty where the deck's language decides. */
public record SourceRegister(Where where, String title) implements Leaf { }
