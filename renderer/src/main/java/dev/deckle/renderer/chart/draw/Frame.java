package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Rect;

/**
 * The plot: a rectangle and the scales along it. Places (categories or x) run to the right, or down where the chart lies.
 *
 * @param area       of the plot in points
 * @param place      of the x axis
 * @param value      of the y axis
 * @param second     of the second y axis; the first one again where there is none
 * @param horizontal values run to the right
 */
public record Frame(Rect area, Scale place, Scale value, Scale second, boolean horizontal) {

    /** Where a place lies, in points along the axis of places. */
    public double placeAt(double x) {
        return horizontal ? area.y() + area.height() * place.at(x) : area.x() + area.width() * place.at(x);
    }

    /** Where a value lies, in points along the value axis. */
    public double valueAt(double y, boolean onSecond) {
        double part = (onSecond ? second : value).at(y);
        return horizontal ? area.x() + area.width() * part : area.bottom() - area.height() * part;
    }

    public double pageX(double x, double y, boolean onSecond) {
        return horizontal ? valueAt(y, onSecond) : placeAt(x);
    }

    public double pageY(double x, double y, boolean onSecond) {
        return horizontal ? placeAt(x) : valueAt(y, onSecond);
    }

    /** The box between two places and two values. */
    public Rect box(double x0, double x1, double y0, double y1, boolean onSecond) {
        double ax = pageX(x0, y0, onSecond), ay = pageY(x0, y0, onSecond), bx = pageX(x1, y1, onSecond), by = pageY(x1, y1, onSecond);
        return new Rect(Math.min(ax, bx), Math.min(ay, by), Math.abs(ax - bx), Math.abs(ay - by));
    }

    /** Length in points of one unit of place. */
    public double unit() {
        return (horizontal ? area.height() : area.width()) * (place.at(1) - place.at(0));
    }
}
