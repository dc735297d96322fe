package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;

/** Bars: one for each value, side by side or on top of one another. */
final class BarMarks {
    private BarMarks() { }

    /** One bar with what its label needs to know. */
    record Placed(Spans.Span span, int index, int place, Drawing.Bar bar, Rect box) {
        double value() {
            return span.value(index);
        }
    }

    /** @param first position of the layer's first bar in its slot */
    static List<Placed> of(Stage stage, Layer layer, BarPlan plan, int first, Frame frame) {
        boolean stacked = layer.mark().stacking() != Stacking.NONE;
        boolean second = layer.mark().secondAxis();
        double floor = second ? frame.second().min() : frame.value().min(), roof = second ? frame.second().max() : frame.value().max();
        boolean log = second ? frame.second().log() : frame.value().log();
        List<Placed> placed = new ArrayList<>();
        List<Spans.Span> spans = Spans.of(layer);
        for (int k = 0; k < spans.size(); k++) {
            Spans.Span span = spans.get(k);
            int lane = first + (stacked ? 0 : k);
            for (int i = 0; i < span.x().length; i++) {
                if (span.missing(i) || log && span.high()[i] <= 0) continue;
                int place = (int) span.x()[i];
                Color fill = stage.paints().of(span.series(), stage.domain().names().get(place));
                double low = Math.max(floor, Math.min(roof, span.low()[i])), high = span.high()[i];
                Drawing.Bar bar = new Drawing.Bar(place + plan.from(lane), place + plan.to(lane), low, high, fill, stacked ? stage.look().paper() : null);
                placed.add(new Placed(span, i, place, bar, frame.box(bar.x0(), bar.x1(), Math.max(floor, Math.min(roof, low)), Math.max(floor, Math.min(roof, high)), second)));
            }
        }
        return placed;
    }
}
