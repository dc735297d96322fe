/** One file per kind of block: how it becomes strips or a figure. */
package dev.deckle.renderer.layout.block;
