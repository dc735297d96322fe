/** Sets displayed formulas; the only room that knows the formula library, which is optional. */
package dev.deckle.renderer.math;
