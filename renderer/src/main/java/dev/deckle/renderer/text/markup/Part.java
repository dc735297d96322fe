package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.display.Tag;

/**
 * A piece of a text.
 *
 * @param text in inline markup
 * @param tag  the structure element that it is, such as the label of a footnote; {@code null} for none of its own
 * @param bold whether all of it is
 */
public record Part(String text, Tag tag, boolean bold) {
    public Part(String text, Tag tag) {
        this(text, tag, false);
    }
}
