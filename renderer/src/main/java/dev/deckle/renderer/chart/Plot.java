package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Color;

/**
 * What a layer needs to place itself.
 *
 * @param plan of the bars
 * @param told values stand at the bars instead of an axis
 * @param ends lines are named at their ends
 */
record Plot(Stage stage, Frame frame, BarPlan plan, boolean told, boolean ends) {
    Look look() {
        return stage.look();
    }

    Domain domain() {
        return stage.domain();
    }

    boolean horizontal() {
        return frame.horizontal();
    }

    Scale scale(Layer layer) {
        return layer.mark().secondAxis() ? frame.second() : frame.value();
    }

    /** The value, or the nearer end of the scale. */
    double clamp(Layer layer, double value) {
        Scale s = scale(layer);
        return Math.max(s.min(), Math.min(s.max(), value));
    }

    /** Colour of a mark at a place. */
    Color color(Series series, double place) {
        return stage.color(series, place);
    }

    /** A length in points along the axis of places, in its units. */
    double units(double points) {
        return points / frame.unit();
    }
}
