/** Rows and typed columns of data, as charts and tables take them. */
package dev.deckle.model.table;
