package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Color;

/** A piece of a text with a colour of its own. */
public record Span(String text, Color color) { }
