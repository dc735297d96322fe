/** Maps values to lengths, finds round ticks, and writes numbers and dates; knows nothing of drawing. */
package dev.deckle.renderer.chart.scale;
