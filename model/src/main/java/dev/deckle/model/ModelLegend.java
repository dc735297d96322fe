package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;

/** The key of the model icons: all kinds, and the model types with their names. Title and lead are empty where the deck's language decides. */
public record ModelLegend(Where where, String title, String lead) implements Leaf { }
