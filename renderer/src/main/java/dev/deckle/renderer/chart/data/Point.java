package dev.deckle.renderer.chart.data;

/**
 * One row as a mark sees it; what is missing is NaN.
 *
 * @param x    position of the category, number, or day since 1970-01-01
 * @param y    value
 * @param low  lower end of bands, error bars, tasks
 * @param high upper end of the same
 * @param size area of a bubble
 */
public record Point(double x, double y, double low, double high, double size) {

    public Point withY(double value) {
        return new Point(x, value, low, high, size);
    }

    public boolean hasY() {
        return !Double.isNaN(y);
    }
}
