/** Pages: the frame, the masters, the arrangement of a slide's body, fitting, and the order of it all. */
package dev.deckle.renderer.layout.page;
