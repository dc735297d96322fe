/** Draws marks with JFreeChart into display items, on scales and in a rectangle that were settled before. */
package dev.deckle.renderer.chart.draw;
