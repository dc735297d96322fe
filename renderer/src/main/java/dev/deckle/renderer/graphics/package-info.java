/** Records Java2D drawing as display items, so that libraries which draw themselves stay text and vectors. */
package dev.deckle.renderer.graphics;
