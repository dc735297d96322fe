/** Checks the whole: every example, the snippets of the manual, the pictures, the rules of the house. */
package dev.deckle.examples;
