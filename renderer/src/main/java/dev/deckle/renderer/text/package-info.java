/** Sets text: fonts and fallback, inline markup, line breaking, glyph runs. */
package dev.deckle.renderer.text;
