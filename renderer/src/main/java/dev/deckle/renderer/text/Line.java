package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Item;
import java.util.List;

/**
 * One set line. Items lie on the baseline: x 0 is the line's start, y 0 its baseline.
 *
 * @param width   advance in points, without trailing spaces
 * @param ascent  highest ink allowance above the baseline, points
 * @param descent lowest below, points, positive
 * @param text    the characters of the line, as a reader copies them; a line broken at a space ends with that space, whose glyph hangs
 *                out past {@code width}, so the texts of all lines joined are the paragraph's
 */
public record Line(double width, double ascent, double descent, String text, List<Item> items) {
    public Line {
        items = List.copyOf(items);
    }
}
