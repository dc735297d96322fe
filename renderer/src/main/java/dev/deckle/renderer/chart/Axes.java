package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.display.Rect;

/**
 * The axes of a plot, settled for its size.
 *
 * @param other second value axis, or {@code null}
 */
record Axes(PlaceAxis place, ValueAxis value, ValueAxis other) {
    /**
     * The value axes of a length.
     *
     * @param extent of the first, and {@code second} of the second, which may be shared by several plots
     */
    static Axes of(Stage stage, PlaceAxis place, Extent extent, Extent second, boolean told, double length, boolean horizontal) {
        Sides sides = Sides.of(stage);
        ValueAxis value = told ? ValueAxis.hidden(extent, stage.chart().y()) : ValueAxis.of(stage, sides.first(), stage.chart().y(), extent, length, horizontal);
        if (sides.second().isEmpty()) return new Axes(place, value, null);
        ValueAxis own = ValueAxis.of(stage, sides.second(), stage.chart().y2(), second, length, horizontal);
        return new Axes(place, value, SecondAxis.onGrid(stage, sides.second(), value, own, second));
    }

    Frame frame(Rect plot, boolean horizontal) {
        return new Frame(plot, place.scale(), value.scale(), other == null ? value.scale() : other.scale(), horizontal);
    }
}
