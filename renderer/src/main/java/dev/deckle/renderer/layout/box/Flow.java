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

    /** The space in points that it wants below it, where the flow after it asks for less. */
    default double spaceAfter(Fit fit) {
        return 0;
    }

    /** Whether no page break may part it from what follows, as a heading from its text. */
    default boolean keepsWithNext() {
        return false;
    }
}
