package dev.deckle.renderer.layout.box;

/**
 * How tight a slide is set. Fitting tries looser ones first.
 *
 * @param type      factor on type sizes; a size never goes below its theme floor
 * @param space     factor on the space between blocks, items and lines' extra leading
 * @param textShare share of the width that text takes beside a figure
 * @param fill      share of the height that text takes when it goes on anyway, so that its pages come out even
 */
public record Fit(double type, double space, double textShare, double fill) {
    public static final Fit NATURAL = new Fit(1, 1, 0.44);

    public Fit(double type, double space, double textShare) {
        this(type, space, textShare, 1);
    }

    public Fit filled(double newFill) {
        return new Fit(type, space, textShare, newFill);
    }

    /** The part of a height in which a box is to be placed: figures and what fits whole have all of it. */
    public double room(Box box, double width, double height) {
        boolean all = fill >= 1 || box.stretches() || box.minHeight(width, filled(1)) <= height + 0.01;
        return all ? height : height * fill;
    }

    /** A type size in points: the token's times the factor, not below the floor (nor above the token where the floor is higher). */
    public double size(double token, double floor) {
        return Math.max(token * type, Math.min(token, floor));
    }

    /** A distance in points. */
    public double gap(double token) {
        return token * space;
    }

    /** A leading factor: the part above 1.25 gives way with the space. */
    public double leading(double token) {
        return token <= 1.3 ? token : 1.3 + (token - 1.3) * space;
    }
}
