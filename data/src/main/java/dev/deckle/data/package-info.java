/** Loads files and data tables for a script, through one door to the outside. */
package dev.deckle.data;
