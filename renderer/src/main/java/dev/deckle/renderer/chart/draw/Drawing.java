package dev.deckle.renderer.chart.draw;

import dev.deckle.renderer.display.Color;
import java.util.List;

/** What marks come down to. Coordinates are places and values of the {@link Frame}. */
public sealed interface Drawing {

    /** Whether values are read on the second axis. */
    boolean second();

    /** Boxes from place x0 to x1 and value y0 to y1: bars, cells, tasks. */
    record Bars(List<Bar> bars, boolean second) implements Drawing { }

    /** One box; {@code edge} may be {@code null}. */
    record Bar(double x0, double x1, double y0, double y1, Color fill, Color edge) { }

    /** Lines through points; NaN is a gap. */
    record Curves(List<Curve> curves, boolean second) implements Drawing { }

    /**
     * One line.
     *
     * @param dashedFrom place from which it is dashed; infinite for none, minus infinite for all of it
     * @param dashedTo   place up to which it is dashed
     */
    record Curve(double[] x, double[] y, Join join, Color color, double width, double dashedFrom, double dashedTo) { }

    /** Fills between two lines over the same places; NaN is a gap. */
    record Areas(List<Area> areas, boolean second) implements Drawing { }

    /** One filled stretch; the edge runs along {@code high}, and is {@code null} for none. */
    record Area(double[] x, double[] low, double[] high, Join join, Color fill, Color edge, double edgeWidth) { }

    /** Discs. */
    record Dots(List<Dot> dots, boolean second) implements Drawing { }

    /** One disc with a radius in points; {@code edge} may be {@code null}. */
    record Dot(double x, double y, double radius, Color fill, Color edge, double edgeWidth) { }

    /** Straight strokes: whiskers, medians, connectors. */
    record Strokes(List<Stroke> strokes, boolean second) implements Drawing { }

    /** One stroke; a dashed one is short-dashed. */
    record Stroke(double x0, double y0, double x1, double y1, Color color, double width, boolean dashed) { }

    /** How points are joined; SMOOTH is monotone between points, so it never overshoots. */
    enum Join { STRAIGHT, SMOOTH, STEP }
}
