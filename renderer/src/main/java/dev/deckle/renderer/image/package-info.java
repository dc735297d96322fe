/** Reads pictures: sizes of PNG and JPEG, SVG as vectors. Nothing a picture refers to outside itself is ever read. */
package dev.deckle.renderer.image;
