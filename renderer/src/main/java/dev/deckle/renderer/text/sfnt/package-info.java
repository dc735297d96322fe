/** Reads TrueType font files: tables, outlines, widths, kerning and ligatures. */
package dev.deckle.renderer.text.sfnt;
