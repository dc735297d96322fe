package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;

/** Values at the points of lines: over peaks, under valleys, left out where they would touch something. */
final class PointValues {
    private static final double OFF = 4;
    private final Plot plot;
    private final Layer layer;

    PointValues(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    void put(Sheet sheet) {
        NumberStyle style = Numbers.besideAxis(plot.stage(), layer, plot.stage().plotting().values(l -> l == layer));
        for (Series s : layer.series()) {
            Color ink = plot.look().readable(plot.stage().paints().of(s));
            int n = plot.ends() ? s.points().size() - 1 : s.points().size();
            for (int i = 0; i < n; i++) {
                Point p = s.points().get(i);
                if (!p.hasY()) continue;
                SetText text = plot.stage().words().line(style.format(p.y()), plot.look().axis(), true, ink);
                put(sheet, text, p, valley(s, i));
            }
        }
    }

    private void put(Sheet sheet, SetText text, Point p, boolean under) {
        double x = plot.frame().pageX(p.x(), p.y(), layer.mark().secondAxis()), y = plot.frame().pageY(p.x(), p.y(), layer.mark().secondAxis());
        Label above = text.bottom(Role.VALUE, x, y - OFF + text.size() * 0.2, Align.CENTER), below = text.top(Role.VALUE, x, y + OFF, Align.CENTER);
        Label first = under ? below : above, other = under ? above : below;
        if (sheet.room.clear(first.box())) sheet.room.put(first);
        else sheet.labelBeside(other);
    }

    private static boolean valley(Series s, int i) {
        double y = s.points().get(i).y();
        double before = i > 0 ? s.points().get(i - 1).y() : Double.NaN, after = i + 1 < s.points().size() ? s.points().get(i + 1).y() : Double.NaN;
        boolean lower = Double.isNaN(before) || y < before, lowerAfter = Double.isNaN(after) || y < after;
        return lower && lowerAfter && !(Double.isNaN(before) && Double.isNaN(after));
    }
}
