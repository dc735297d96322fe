/** Makes the outlines of letters bolder, for faces that have no bold of their own; for both back ends alike. */
package dev.deckle.renderer.outline;
