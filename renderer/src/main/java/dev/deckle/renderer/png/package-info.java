/** Draws pages with Java2D and encodes them as PNG. */
package dev.deckle.renderer.png;
