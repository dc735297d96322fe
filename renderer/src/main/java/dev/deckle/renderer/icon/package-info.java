/** Draws the modality icons and marks as paths. */
package dev.deckle.renderer.icon;
