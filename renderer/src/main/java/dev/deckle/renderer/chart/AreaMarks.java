package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Areas: tinted under their line, or full and parted by thin white edges where they are stacked. */
final class AreaMarks {
    private static final double TINT = 0.16, EDGE = 1, SEAM = 0.75;

    private AreaMarks() { }

    static List<Drawing> of(Stage stage, Layer layer) {
        boolean stacked = layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
        List<Drawing.Area> areas = new ArrayList<>();
        for (Spans.Span s : Spans.of(layer)) {
            Color color = stage.paints().of(s.series());
            double[] low = s.low().clone(), high = s.high().clone();
            if (stacked) fill(low, high);
            Color fill = stacked ? color : Contrast.alpha(color, TINT);
            areas.add(new Drawing.Area(s.x(), low, high, LineMarks.join(layer.mark().curve()), fill, stacked ? stage.look().paper() : color, stacked ? SEAM : EDGE));
        }
        return List.of(new Drawing.Areas(areas, layer.mark().secondAxis()));
    }

    /** In a stack a missing value is an area of no height: a gap would tear the areas above it. */
    private static void fill(double[] low, double[] high) {
        for (int i = 0; i < low.length; i++) {
            if (Double.isNaN(high[i])) high[i] = low[i];
        }
    }
}
