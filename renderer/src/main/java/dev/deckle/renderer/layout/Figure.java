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

    /** The width in points beyond which it gains nothing at a height: that of a picture of fixed proportions; infinite for what fills its box. */
    default double naturalWidth(double height) {
        return Double.POSITIVE_INFINITY;
    }

    /** The height in points that it really takes of the one it is given. */
    default double usedHeight(double width, double height) {
        return height;
    }

    /** Draws it with its top left corner at (0, 0), inside the box. */
    List<Item> paint(double width, double height);
}
