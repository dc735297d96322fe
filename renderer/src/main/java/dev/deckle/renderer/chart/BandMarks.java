package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.label.Room;
import java.util.ArrayList;
import java.util.List;

/** Bands between two values, behind the lines they belong to. */
final class BandMarks implements Marked {
    private static final double TINT = 0.18;
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
            areas.add(new Drawing.Area(x, low, high, LineMarks.join(layer.mark().curve()), Contrast.alpha(plot.stage().paints().of(s), TINT), null, 0));
        }
        return List.of(new Drawing.Areas(areas, layer.mark().secondAxis()));
    }

    @Override
    public void block(Room room) {
        for (Series s : layer.series()) {
            for (int i = 1; i < s.points().size(); i++) {
                Point a = s.points().get(i - 1), b = s.points().get(i);
                edge(room, a.x(), a.low(), b.x(), b.low());
                edge(room, a.x(), a.high(), b.x(), b.high());
            }
        }
    }

    private void edge(Room room, double x0, double y0, double x1, double y1) {
        boolean second = layer.mark().secondAxis();
        room.block(plot.frame().pageX(x0, y0, second), plot.frame().pageY(x0, y0, second), plot.frame().pageX(x1, y1, second), plot.frame().pageY(x1, y1, second));
    }
}
