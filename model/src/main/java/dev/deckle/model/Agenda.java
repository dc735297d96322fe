package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;

/** Every section with its page range. The title is empty where the deck's language decides. */
public record Agenda(Where where, String title) implements Leaf { }
