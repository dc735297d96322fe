package dev.deckle.renderer.layout;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.theme.Theme;

/**
 * What a figure needs to know of its surroundings.
 *
 * @param language BCP 47 tag of the text
 * @param colors   gives the same category the same colour through the deck
 */
public record FigureContext(Theme theme, Typesetter typesetter, String language, SeriesColors colors, Diagnostics diagnostics) { }
