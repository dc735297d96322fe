/** Compresses bytes to the zlib format; in Java, so that the same bytes come out whichever zlib a Java was built with. */
package dev.deckle.renderer.deflate;
