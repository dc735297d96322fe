package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.text.sfnt.FontFace;

/**
 * All that glyphs of one run share. Scale and rise are against the paragraph's size.
 *
 * @param link    address as written; {@code null} outside links
 * @param formula notation of the formula it belongs to; {@code null} outside formulas
 * @param part    the structure element it belongs to within its text; {@code null} for none of its own
 */
record Ink(FontFace face, double scale, double rise, double embolden, double slant, Color color, boolean code, String link, String formula, Tag part) {

    /** Ligatures and kerning belong to running text, not to code. */
    boolean shaped() {
        return !code && !face.monospaced();
    }
}
