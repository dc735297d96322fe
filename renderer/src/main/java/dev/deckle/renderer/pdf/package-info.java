/** Writes pages as tagged PDF; the only room that knows PDFBox's document classes. */
package dev.deckle.renderer.pdf;
