/** The look as data: colours, type scale, spacing, palette. */
package dev.deckle.renderer.theme;
