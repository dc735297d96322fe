/** Measures and places the texts of a chart so that none touches another; pure geometry over set text. */
package dev.deckle.renderer.chart.label;
