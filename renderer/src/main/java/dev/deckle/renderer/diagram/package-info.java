/** Draws boxes and arrows; the only room that knows the graph layout library. */
package dev.deckle.renderer.diagram;
