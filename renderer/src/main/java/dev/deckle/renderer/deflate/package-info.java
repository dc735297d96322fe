/** Compresses bytes to the zlib format, the same way on every machine. */
package dev.deckle.renderer.deflate;
