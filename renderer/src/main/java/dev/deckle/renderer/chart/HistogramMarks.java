package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Bars over bins, parted by thin seams; several series show through one another. */
final class HistogramMarks implements Marked {
    /** Half the gap between bars in points. */
    private static final double SEAM = 0.35;
    private final Plot plot;
    private final Layer layer;

    HistogramMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Bar> bars = new ArrayList<>();
        double seam = layer.series().isEmpty() || layer.series().get(0).points().isEmpty() ? 0 : Math.min(plot.units(SEAM), width(layer) * 0.1);
        boolean several = layer.series().size() > 1;
        for (Series s : layer.series()) {
            Color color = plot.stage().paints().of(s);
            Color fill = several ? Contrast.alpha(color, 0.6) : color;
            for (Point p : s.points()) if (p.y() > 0) bars.add(new Drawing.Bar(p.low() + seam, p.high() - seam, plot.clamp(layer, 0), plot.clamp(layer, p.y()), fill, null));
        }
        return List.of(new Drawing.Bars(bars, layer.mark().secondAxis()));
    }

    private static double width(Layer layer) {
        Point first = layer.series().get(0).points().get(0);
        return first.high() - first.low();
    }
}
