package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/** A footnote, set small at the foot of the body. The mark is empty for the next number. */
public record Note(Where where, String lang, String mark, String text) implements Block { }
