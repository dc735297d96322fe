/** Reads a chart's table into series of points along one domain; knows nothing of drawing. */
package dev.deckle.renderer.chart.data;
