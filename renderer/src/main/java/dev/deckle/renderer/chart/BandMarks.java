package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Bands between two values, behind the lines they belong to. */
final class BandMarks implements Marked {
    private static final double TINT = 0.18, MOST = 0.36;
    private final Plot plot;
    private final Layer layer;

    BandMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Area> areas = new ArrayList<>();
        for (Series s : layer.series()) {
            double[] x = s.points().stream().mapToDouble(Point::x).toArray();
            double[] low = s.points().stream().mapToDouble(p -> plot.clamp(layer, p.low())).toArray();
            double[] high = s.points().stream().mapToDouble(p -> plot.clamp(layer, p.high())).toArray();
            areas.add(new Drawing.Area(x, low, high, LineMarks.join(layer.mark().curve()), Contrast.alpha(plot.stage().paints().of(s), Math.min(TINT, MOST / layer.series().size())), null, 0));
        }
        return List.of(new Drawing.Areas(areas, layer.mark().secondAxis()));
    }
}
