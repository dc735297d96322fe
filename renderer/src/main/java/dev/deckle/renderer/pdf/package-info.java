/** Writes pages as tagged PDF, object by object, so that memory does not grow with the pages already written. */
package dev.deckle.renderer.pdf;
