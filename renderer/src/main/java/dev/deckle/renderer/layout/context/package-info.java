/** What laying out a block needs: the context, texts as strips, marks, the words the engine sets itself. */
package dev.deckle.renderer.layout.context;
