/** Builders that make a deck from the words of the script language; scripts and Java programs use the same ones. */
package dev.deckle.model.build;
