package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.List;

/** Whiskers from a low to a high value, with a dot at the value between where no other mark draws it. */
final class ErrorBarMarks implements Marked {
    private static final double WIDTH = 0.9, CAP = 2.5, DOT = 2.6, HALO = 0.6, CLEAR = 2.5;
    private final Plot plot;
    private final Layer layer;
    private final boolean onBars;

    ErrorBarMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
        this.onBars = plot.stage().plotting().has(Kind.BARS);
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Stroke> strokes = new ArrayList<>();
        List<Drawing.Dot> dots = new ArrayList<>();
        double cap = plot.units(CAP);
        boolean alone = plot.stage().plotting().layers().stream().noneMatch(l -> l != layer && !l.is(Kind.BAND));
        for (int k = 0; k < layer.series().size(); k++) {
            Series s = layer.series().get(k);
            Color color = onBars ? plot.look().ink() : plot.stage().paints().of(s);
            for (Point p : s.points()) {
                double x = p.x() + offset(k);
                if (alone && p.hasY() && !(plot.scale(layer).log() && p.y() <= 0)) dots.add(new Drawing.Dot(x, p.y(), DOT, plot.color(s, p.x()), plot.look().paper(), 0.6));
                if (Double.isNaN(p.low()) || Double.isNaN(p.high())) continue;
                double low = plot.clamp(layer, p.low()), high = plot.clamp(layer, p.high());
                // on bars of any colour a light edge sets the dark whisker off
                if (onBars) whisker(strokes, x, low, high, cap + plot.units(HALO), plot.look().paper(), WIDTH + 2 * HALO);
                whisker(strokes, x, low, high, cap, color, WIDTH);
            }
        }
        return List.of(new Drawing.Strokes(strokes, layer.mark().secondAxis()), new Drawing.Dots(dots, layer.mark().secondAxis()));
    }

    private static void whisker(List<Drawing.Stroke> strokes, double x, double low, double high, double cap, Color color, double width) {
        strokes.add(new Drawing.Stroke(x, low, x, high, color, width, false));
        strokes.add(new Drawing.Stroke(x - cap, low, x + cap, low, color, width, false));
        strokes.add(new Drawing.Stroke(x - cap, high, x + cap, high, color, width, false));
    }

    /** The middle of the bar that a whisker belongs to; side by side where several series have no bars. */
    private double offset(int series) {
        int n = layer.series().size();
        if (onBars) return plot.plan().bars() == n ? (plot.plan().from(series) + plot.plan().to(series)) / 2 : 0;
        return n == 1 || !plot.domain().categories() ? 0 : (series - (n - 1) / 2.0) * Math.min(0.18, 0.6 / n);
    }

    @Override
    public void block(Room room) {
        boolean second = layer.mark().secondAxis();
        for (int k = 0; k < layer.series().size(); k++) {
            for (Point p : layer.series().get(k).points()) {
                double x = p.x() + offset(k);
                double x0 = plot.frame().pageX(x, p.low(), second), y0 = plot.frame().pageY(x, p.low(), second);
                double x1 = plot.frame().pageX(x, p.high(), second), y1 = plot.frame().pageY(x, p.high(), second);
                // with the caps, and a little air beyond them
                double air = CLEAR * Math.signum(plot.horizontal() ? x1 - x0 : y1 - y0), ax = plot.horizontal() ? air : 0, ay = plot.horizontal() ? 0 : air;
                room.block(x0 - ax, y0 - ay, x1 + ax, y1 + ay);
            }
        }
    }
}
