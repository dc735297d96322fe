/** Decodes pictures and scales them down, for both back ends alike. */
package dev.deckle.renderer.pixels;
