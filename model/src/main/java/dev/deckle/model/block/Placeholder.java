package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/**
 * A drawn stand-in for a figure that is still missing; a warning.
 *
 * @param text  what will stand here
 * @param ratio width by height, above 0
 */
public record Placeholder(Where where, String lang, String text, double ratio) implements Block { }
