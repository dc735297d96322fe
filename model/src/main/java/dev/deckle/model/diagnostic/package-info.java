/** What can be said about a script: where it stands and what is wrong there. */
package dev.deckle.model.diagnostic;
