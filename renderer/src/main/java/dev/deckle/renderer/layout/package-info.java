/** Decides where everything stands. This package is what layout asks of the rooms that paint figures; {@code page} lays pages out. */
package dev.deckle.renderer.layout;
