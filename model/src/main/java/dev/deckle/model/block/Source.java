package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/**
 * Where a figure or statement comes from. Checked (a chart without one is a warning), listed, and set at the foot of the slide.
 *
 * @param lang BCP 47 language tag of the name; empty when it is the deck's
 * @param name inline markup
 * @param url  absolute address, or empty
 * @param asOf the date of the data as the author writes it, or empty
 */
public record Source(Where where, String lang, String name, String url, String asOf) { }
