/** Evaluates a script into a deck; the only room that knows Groovy. */
package dev.deckle.dsl;
