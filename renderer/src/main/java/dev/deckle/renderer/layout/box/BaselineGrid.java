package dev.deckle.renderer.layout.box;

/**
 * The grid that the lines of running text stand on: steps of a quarter of the body's line, from the top of their column.
 * Columns of text that begin side by side so keep to common lines.
 *
 * @param size    of the body's type in points, before fitting
 * @param floor   of that type in points
 * @param leading of the body as a factor of its size
 */
public record BaselineGrid(double size, double floor, double leading) {
    /** How far the baseline lies under the middle of a line, in em: Latin capitals and Han both look centred with it. */
    public static final double MIDDLE = 0.36;
    private static final int STEPS = 4;

    /** In points. */
    public double step(Fit fit) {
        return fit.size(size, floor) * fit.leading(leading) / STEPS;
    }

    /** Height of the body's line in points. */
    public double line(Fit fit) {
        return step(fit) * STEPS;
    }

    /** Where the body's first line stands, from the top of its column in points. */
    public double firstBaseline(Fit fit) {
        return line(fit) / 2 + fit.size(size, floor) * MIDDLE;
    }

    /** The height of a line, or the space between paragraphs, in whole steps: the nearest to that in points. */
    public double rounded(double points, Fit fit) {
        return Math.round(points / step(fit)) * step(fit);
    }
}
