/** Puts finished pages on sheets of paper: several a sheet, or each with the speaker's notes under it. */
package dev.deckle.renderer.handout;
