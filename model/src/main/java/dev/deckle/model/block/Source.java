package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/**
 * Where a figure or statement comes from. Checked (a chart without one is a warning), listed, and set at the foot of the slide.
 *
 * @param name inline markup
 * @param url  absolute address, or empty
 * @param asOf the date of the data as the author writes it, or empty
 */
public record Source(Where where, String name, String url, String asOf) { }
