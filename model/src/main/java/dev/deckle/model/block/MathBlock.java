package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/** A displayed formula in TeX notation, with an alternative text (empty: drafted from the notation). */
public record MathBlock(Where where, String lang, String tex, String alt) implements Block { }
