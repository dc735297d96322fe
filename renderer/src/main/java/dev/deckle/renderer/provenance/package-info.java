/** What stands behind a deck's figures: the data of its charts as files and tables, and the register of its sources. */
package dev.deckle.renderer.provenance;
