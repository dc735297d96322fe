/** Decides where everything stands: the frame, the blocks, fit, pagination. */
package dev.deckle.renderer.layout;
