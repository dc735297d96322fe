/** What is drawn: pages and their items, in page points, with nothing left to decide. */
package dev.deckle.renderer.display;
