/** The body of a slide: which block stands where. */
package dev.deckle.renderer.layout.body;
