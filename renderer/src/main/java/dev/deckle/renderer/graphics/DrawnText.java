package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import java.awt.Font;
import java.util.List;

/**
 * Sets and measures the strings that a library draws. A {@link Font} is only a wish here (a name, a size, bold, italic): no machine
 * font is ever loaded for it.
 */
public interface DrawnText {

    /** The string on one line; (0, 0) is the start of its baseline. */
    List<Item> set(String text, Font font, Color color);

    /** Advance width in points. */
    double width(String text, Font font);

    /** Highest point above the baseline in points. */
    double ascent(Font font);

    /** Lowest point below the baseline in points, positive. */
    double descent(Font font);
}
