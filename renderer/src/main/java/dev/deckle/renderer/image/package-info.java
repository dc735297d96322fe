/** Reads pictures: sizes of PNG and JPEG, SVG as vectors. */
package dev.deckle.renderer.image;
