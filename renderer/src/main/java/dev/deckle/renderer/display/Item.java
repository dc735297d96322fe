package dev.deckle.renderer.display;

/**
 * Something drawn on a page. Coordinates are points (1/72 inch) from the top left corner, y downwards, in the space of the group
 * that holds the item. Items stand in reading order, which is also the order of painting.
 */
public sealed interface Item permits Group, GlyphRun, PathItem, ImageItem, Link { }
