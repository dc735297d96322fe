/** What kinds of characters there are: East Asian ones, line breaking classes, those that are never drawn. */
package dev.deckle.renderer.text.unicode;
