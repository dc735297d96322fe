/** Boxes that know how tall they are and how they split: flows, figures, rows, stacks, frames. */
package dev.deckle.renderer.layout.box;
