/** Draws pages as pictures and encodes them as PNG; with a rasterizer of our own, so that every Java draws the same pixels. */
package dev.deckle.renderer.png;
