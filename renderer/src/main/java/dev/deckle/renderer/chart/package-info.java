/** Turns a chart into display items; the only room that knows JFreeChart. */
package dev.deckle.renderer.chart;
