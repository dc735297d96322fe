package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Areas: tinted under their line, or full and parted by thin seams where they are stacked. */
final class AreaMarks implements Marked {
    private static final double TINT = 0.16, EDGE = 1, SEAM = 0.75;
    private final Plot plot;
    private final Layer layer;
    private final boolean stacked;

    AreaMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
        this.stacked = layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Area> areas = new ArrayList<>();
        List<Drawing.Dot> dots = new ArrayList<>();
        boolean second = layer.mark().secondAxis();
        for (Spans.Span s : Spans.of(layer)) {
            Color color = plot.stage().paints().of(s.series());
            double[] low = s.low().clone(), high = s.high().clone();
            for (int i = 0; i < low.length; i++) {
                low[i] = plot.clamp(layer, low[i]);
                // in a stack a missing value has no height: a gap would tear the areas above it
                if (Double.isNaN(high[i]) && stacked) high[i] = low[i];
            }
            Color fill = stacked ? color : Contrast.alpha(color, TINT);
            areas.add(new Drawing.Area(s.x(), low, high, LineMarks.join(layer.mark().curve()), fill, stacked ? plot.look().paper() : color, stacked ? SEAM : EDGE));
            int last = high.length - 1;
            while (last >= 0 && Double.isNaN(high[last])) last--;
            if (!stacked && plot.ends() && last >= 0) dots.add(new Drawing.Dot(s.x()[last], high[last], LineMarks.END_DOT, color, null, 0));
        }
        return List.of(new Drawing.Areas(areas, second), new Drawing.Dots(dots, second));
    }

    @Override
    public void block(Room room) {
        Frame f = plot.frame();
        for (Spans.Span s : Spans.of(layer)) {
            for (int i = 1; i < s.x().length; i++) {
                room.block(f.placeAt(s.x()[i - 1]), f.valueAt(s.high()[i - 1], false), f.placeAt(s.x()[i]), f.valueAt(s.high()[i], false));
            }
        }
    }
}
