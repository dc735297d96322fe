/** Runs: the {@code deckle} command, from arguments to files and exit codes. */
package dev.deckle.cli;
