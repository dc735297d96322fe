package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/** A listing set in a monospaced face; an empty language is plain text. */
public record Code(Where where, String lang, String language, String text) implements Block { }
