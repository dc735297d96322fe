package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/** A heading inside the body, below the slide's title. */
public record Heading(Where where, String lang, String text) implements Block { }
