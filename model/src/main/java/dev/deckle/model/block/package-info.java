/** The blocks a slide is made of: text, lists, tables, figures and their kin. */
package dev.deckle.model.block;
