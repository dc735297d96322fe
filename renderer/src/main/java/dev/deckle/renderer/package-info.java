/** Renders: a deck becomes pages, and pages become PDF and PNG. */
package dev.deckle.renderer;
