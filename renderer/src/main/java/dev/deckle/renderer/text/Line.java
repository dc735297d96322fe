package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Item;
import java.util.List;

/**
 * One set line. Items lie on the baseline: x 0 is the line's start, y 0 its baseline.
 *
 * @param width   advance in points, without trailing spaces
 * @param ascent  highest ink allowance above the baseline, points
 * @param descent lowest below, points, positive
 * @param text    the characters of the line, as a reader copies them (a space or nothing joins it to the next line)
 */
public record Line(double width, double ascent, double descent, String text, List<Item> items) {
    public Line {
        items = List.copyOf(items);
    }
}
