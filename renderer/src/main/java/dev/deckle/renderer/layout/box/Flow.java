package dev.deckle.renderer.layout.box;

import java.util.List;

/** A block that can be set as strips at any width and fit. Prepared once; setting it is cheap. */
public interface Flow {

    /** The strips from top to bottom; the first one's {@code before} is the space the block wants above it. */
    List<Strip> strips(double width, Fit fit);

    /** The width in points at which it would stand without wrapping; infinite for running text. */
    default double naturalWidth(Fit fit) {
        return Double.POSITIVE_INFINITY;
    }

    /** Height of what stands over it once, before what it repeats on further pages. */
    default double titleHeight(double width, Fit fit) {
        return 0;
    }

    /** The space in points that it wants below it, where the flow after it asks for less. */
    default double spaceAfter(Fit fit) {
        return 0;
    }

    /** The most space in points that it stands above the flow after it: a heading is close to its text. */
    default double mostSpaceAfter(Fit fit) {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * What is left of it from a strip on, to be set at another width: on the next page the figure beside it may be gone.
     *
     * @param strip index in what {@link #strips} gives at this width and fit, at least 1
     * @return {@code null} where only the strips as they are can go on
     */
    default Flow from(int strip, double width, Fit fit) {
        return null;
    }

    /** Whether no page break may part it from what follows, as a heading from its text. */
    default boolean keepsWithNext() {
        return false;
    }
}
