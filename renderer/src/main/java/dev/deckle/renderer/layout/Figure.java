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

    /** The height in points of what is drawn in the one that it takes: of lying bars, which do not spread over all of it. */
    default double drawnHeight(double width, double height) {
        return height;
    }

    /** Where its first line of text stands, in points from its top; 0 for what begins with something else. */
    default double firstBaseline(double width) {
        return 0;
    }

    /** Draws it with its top left corner at (0, 0), inside the box. */
    List<Item> paint(double width, double height);

    /** Whether it has a plot that may line up with those of its neighbours. */
    default boolean plotted() {
        return false;
    }

    /** What it keeps free around its plot at a size, where it is to keep free at least so much. */
    default Insets insets(double width, double height, Insets least) {
        return Insets.NONE;
    }

    /** Draws it with at least so much room around its plot, as far as it has it, so that it lines up with its neighbours. */
    default List<Item> paint(double width, double height, Insets least) {
        return paint(width, height);
    }

    /**
     * Room around a plot, in points from the edges of its figure.
     *
     * @param title for the title and what belongs to it
     * @param head  for all that stands above the plot, the title too
     * @param foot  for all that stands under it
     * @param edges for what stands beside it; {@code null} for what has no two axes
     */
    record Insets(double title, double head, double foot, Edges edges) {
        public static final Insets NONE = new Insets(0, 0, 0, null);

        /** Enough above and under for both; beside as much as this. */
        public Insets and(Insets o) {
            return new Insets(Math.max(title, o.title), Math.max(head, o.head), Math.max(foot, o.foot), edges);
        }

        public Insets with(Edges others) {
            return new Insets(title, head, foot, others);
        }
    }

    /**
     * Room beside a plot, in points from the edges of its figure.
     *
     * @param lying whether its values run sideways
     */
    record Edges(double left, double right, boolean lying) { }
}
