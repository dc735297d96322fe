package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;

/**
 * A heading inside the body, below the slide's title.
 *
 * @param level 1 for one right below the title, 2 for one below such a heading, and so on; no level is left out
 */
public record Heading(Where where, String lang, String text, int level) implements Block {
    public Heading(Where where, String lang, String text) {
        this(where, lang, text, 1);
    }
}
