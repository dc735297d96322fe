/** Tells the parts of a listing apart, by grammars that are data; knows nothing of colours. */
package dev.deckle.renderer.code;
