package dev.deckle.renderer;

import java.util.List;

/**
 * What a program may choose about rendering. Immutable.
 *
 * @param fonts   more font files (TrueType outlines) that themes and scripts may name
 * @param created ISO 8601 instant written as the PDF's date; empty takes the deck's own date
 */
public record RenderOptions(List<byte[]> fonts, String created) {
    public static final RenderOptions DEFAULT = new RenderOptions(List.of(), "");

    public RenderOptions {
        fonts = List.copyOf(fonts);
    }
}
