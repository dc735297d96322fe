package dev.deckle.renderer.layout.box;

/** Something with a height that stands in a column of the page, and may split. Immutable. All measures in points. */
public interface Box {

    /** The least height at which all of it stands on one page. */
    double minHeight(double width, Fit fit);

    /** The height at which it looks best. */
    double naturalHeight(double width, Fit fit);

    /** Whether it makes use of more height than is natural (figures do, text does not). */
    default boolean stretches() {
        return false;
    }

    /** The height beyond which it gains nothing. */
    default double mostHeight(double width, Fit fit) {
        return stretches() ? Double.POSITIVE_INFINITY : naturalHeight(width, fit);
    }

    /** How far from the left what is drawn in a place begins. */
    default double left(double width, double height, Fit fit) {
        return 0;
    }

    /**
     * Puts as much as stands in the height.
     *
     * @param force the box is alone at the top of a page: something must be placed, whatever its size
     */
    Placement place(double width, double height, Fit fit, boolean force);
}
