package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/** A remark under the block before it. */
public record Caption(Where where, String lang, String text) implements Block { }
