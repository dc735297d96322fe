package dev.deckle.renderer.layout;

import dev.deckle.renderer.display.Item;
import java.util.List;

/**
 * Something that fills the box it is given: a chart, a picture, a diagram. Prepared once, measured before it is painted.
 * What it paints carries its own tag (a FIGURE with its alternative text).
 */
public interface Figure {

    /** The smallest width in points at which it is still fit to print. */
    double minWidth();

    /** The smallest height in points at that width at which it is still fit to print. */
    double minHeight(double width);

    /** The height in points at which it looks best at a width; layout may give more or less, never under the minimum. */
    double naturalHeight(double width);

    /** Draws it with its top left corner at (0, 0), inside the box. */
    List<Item> paint(double width, double height);
}
