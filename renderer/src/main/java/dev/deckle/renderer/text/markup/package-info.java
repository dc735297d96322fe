/** Reads inline markup: emphasis, code, links, sub- and superscripts, simple formulas. */
package dev.deckle.renderer.text.markup;
