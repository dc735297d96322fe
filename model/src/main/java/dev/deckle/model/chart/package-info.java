/** What a chart says: data, marks, encodings, emphasis; never how it is drawn. */
package dev.deckle.model.chart;
