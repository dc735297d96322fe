package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.SetText;
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
        CommonZero zero = sides.second().isEmpty() ? null : CommonZero.of(stage, sides, extent, second);
        if (zero != null) return onZero(stage, sides, place, zero, length, horizontal);
        ValueAxis value = told ? ValueAxis.hidden(extent, stage.chart().y()) : ValueAxis.of(stage, sides.first(), stage.chart().y(), extent, length, horizontal);
        if (sides.second().isEmpty()) return new Axes(place, value, null);
        ValueAxis own = ValueAxis.of(stage, sides.second(), stage.chart().y2(), second, length, horizontal);
        return new Axes(place, value, SecondAxis.onGrid(stage, sides.second(), value, own, second));
    }

    private static Axes onZero(Stage stage, Sides sides, PlaceAxis place, CommonZero zero, double length, boolean horizontal) {
        ValueAxis first = ValueAxis.of(stage, sides.first(), stage.chart().y(), zero.first(), length, horizontal);
        ValueAxis own = ValueAxis.of(stage, sides.second(), stage.chart().y2(), zero.second(), length, horizontal);
        ValueAxis second = SecondAxis.onGrid(stage, sides.second(), first, own, zero.second());
        SetText none = stage.words().line("", stage.look().axis(), false, stage.look().muted());
        return new Axes(place, first.named(sides.extent(stage.chart()), none), second.named(sides.other(), none));
    }

    Frame frame(Rect plot, boolean horizontal) {
        return new Frame(plot, place.scale(), value.scale(), other == null ? value.scale() : other.scale(), horizontal);
    }
}
