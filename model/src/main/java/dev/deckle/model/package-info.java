/** The deck as its author means it: immutable records that know nothing of drawing. */
package dev.deckle.model;
