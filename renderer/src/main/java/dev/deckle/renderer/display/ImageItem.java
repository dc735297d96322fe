package dev.deckle.renderer.display;

/** A raster picture stretched over a box. */
public record ImageItem(Picture picture, Rect box) implements Item { }
