package dev.deckle.renderer.chart.data;

import java.util.List;

/**
 * Points that belong together and share a colour.
 *
 * @param name  of the series; of its column where the data is not split
 * @param named whether the name tells readers something: a chart with one unsplit series does not repeat it
 */
public record Series(String name, boolean named, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    public Series with(List<Point> other) {
        return new Series(name, named, other);
    }

    /** The first point at a place, or {@code null}. */
    public Point at(double x) {
        for (Point p : points) if (p.x() == x) return p;
        return null;
    }

    /** The last point that has a value, or {@code null}. */
    public Point last() {
        for (int i = points.size() - 1; i >= 0; i--) if (points.get(i).hasY()) return points.get(i);
        return null;
    }
}
