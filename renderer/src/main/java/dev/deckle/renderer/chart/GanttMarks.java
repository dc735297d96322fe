package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Tasks along a time axis: a bar from start to end, a diamond's worth of bar where both are one day. */
final class GanttMarks implements Marked {
    private static final double LEAST = 3;
    private final Plot plot;
    private final Layer layer;

    GanttMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    private List<Drawing.Bar> bars() {
        List<Drawing.Bar> bars = new ArrayList<>();
        double least = LEAST / plot.frame().area().width() * (plot.frame().value().max() - plot.frame().value().min());
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (Double.isNaN(p.low()) || Double.isNaN(p.high()) || p.x() < 0) continue;
                double from = Math.min(p.low(), p.high()), to = Math.max(from + least, Math.max(p.low(), p.high()));
                bars.add(new Drawing.Bar(p.x() + plot.plan().from(0), p.x() + plot.plan().to(0), plot.clamp(layer, from), plot.clamp(layer, to), plot.color(s, p.x()), null));
            }
        }
        return bars;
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing.Bars(bars(), false));
    }
}
