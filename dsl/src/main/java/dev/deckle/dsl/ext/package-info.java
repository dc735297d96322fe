/** The words that open a block, taking a script's closures: a thin skin over the builders, which editors read for completion. */
package dev.deckle.dsl.ext;
