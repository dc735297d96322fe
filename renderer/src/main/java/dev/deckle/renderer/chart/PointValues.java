package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Values at the points of lines: over peaks, under valleys, beside slopes; left out where they would touch something. */
final class PointValues {
    private static final double OFF = 4, FAR = 8;
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
            for (int i = 0; i < s.points().size(); i++) {
                Point p = s.points().get(i);
                // the last value stands with the name at the line's end
                if (!p.hasY() || plot.ends() && p == s.last() || !inside(p)) continue;
                SetText text = plot.stage().words().line(style.format(p.y()), plot.look().axis(), true, ink);
                put(sheet, text, s, i);
            }
        }
    }

    private boolean inside(Point p) {
        Scale value = plot.scale(layer), place = plot.frame().place();
        return p.y() >= value.min() && p.y() <= value.max() && p.x() >= place.min() && p.x() <= place.max();
    }

    private void put(Sheet sheet, SetText text, Series s, int i) {
        Point p = s.points().get(i);
        boolean under = valley(s, i);
        double x = plot.frame().pageX(p.x(), p.y(), layer.mark().secondAxis()), y = plot.frame().pageY(p.x(), p.y(), layer.mark().secondAxis());
        // values stay in the plot, off the names of the ticks
        double least = plot.frame().area().x() + text.width() / 2, most = plot.frame().area().right() - text.width() / 2;
        double at = least > most ? x : Math.max(least, Math.min(most, x));
        List<Label> tries = new ArrayList<>();
        for (double off = OFF; off <= FAR; off += 4) {
            Label above = text.bottom(Role.VALUE, at, y - off + text.size() * 0.2, Align.CENTER), below = text.top(Role.VALUE, at, y + off, Align.CENTER);
            tries.add(under ? below : above);
            tries.add(under ? above : below);
            if (off == OFF && !plot.horizontal()) tries.addAll(beside(text, x, y, slope(s, i)));
        }
        // under the plot stand the names of places
        tries.removeIf(l -> l.box().bottom() > plot.frame().area().bottom() + 1 || l.box().x() < least - text.width() / 2 - 1);
        if (tries.isEmpty()) tries.add(text.bottom(Role.VALUE, at, y - OFF, Align.CENTER));
        sheet.labelBeside(tries);
    }

    /** Over and under a slope, close to its point. */
    private static List<Label> beside(SetText text, double x, double y, double slope) {
        if (slope == 0) return List.of();
        boolean up = slope > 0;
        double near = text.size() * 0.3;
        return List.of(text.bottom(Role.VALUE, x + (up ? -OFF : OFF), y + near, up ? Align.RIGHT : Align.LEFT),
                text.top(Role.VALUE, x + (up ? OFF : -OFF), y - near, up ? Align.LEFT : Align.RIGHT));
    }

    /** Whether a line goes up (1) or down (-1) through a point. */
    private static double slope(Series s, int i) {
        if (i == 0 || i + 1 >= s.points().size()) return 0;
        double before = Math.signum(s.points().get(i).y() - s.points().get(i - 1).y()), after = Math.signum(s.points().get(i + 1).y() - s.points().get(i).y());
        return before == after ? after : 0;
    }

    private static boolean valley(Series s, int i) {
        double y = s.points().get(i).y();
        double before = i > 0 ? s.points().get(i - 1).y() : Double.NaN, after = i + 1 < s.points().size() ? s.points().get(i + 1).y() : Double.NaN;
        boolean lower = Double.isNaN(before) || y < before, lowerAfter = Double.isNaN(after) || y < after;
        return lower && lowerAfter && !(Double.isNaN(before) && Double.isNaN(after));
    }
}
