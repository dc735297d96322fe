/** Tables: the grid with its spans, column widths, rows as strips. */
package dev.deckle.renderer.layout.table;
