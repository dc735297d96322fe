package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Item;
import java.util.List;
import java.util.function.Supplier;

/**
 * One set line: its measures, and its items once they are asked for, since fitting sets many lines that are never painted.
 *
 * @param width   advance in points, without trailing spaces
 * @param ascent  highest ink allowance above the baseline, points
 * @param descent lowest below, points, positive
 * @param text    the characters of the line, as a reader copies them; a line broken at a space ends with that space, whose glyph hangs
 *                out past {@code width}, so the texts of all lines joined are the paragraph's
 * @param setting draws it
 */
public record Line(double width, double ascent, double descent, String text, Supplier<List<Item>> setting) {

    /** What is drawn; x 0 is the line's start, y 0 its baseline. */
    public List<Item> items() {
        return setting.get();
    }
}
