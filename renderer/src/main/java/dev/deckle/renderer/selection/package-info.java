/** Makes some pages of a document a document of their own. */
package dev.deckle.renderer.selection;
