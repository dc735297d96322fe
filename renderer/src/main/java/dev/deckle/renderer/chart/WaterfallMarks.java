package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;

/** Steps that add up: each bar begins where the one before it ended; sums stand on zero. */
final class WaterfallMarks implements Marked {
    private static final double GAP = 4;
    /** How far a value may stand off its bar where the zero line or another bar is in its way. */
    private static final double FAR = 12;
    /** Places in the palette. */
    private static final int RISE = 3, FALL = 1;
    /** Falling bars that end below this part of the plot want room for their value under it. */
    private static final double LOW = 0.12;
    private final Plot plot;
    private final Layer layer;

    WaterfallMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
    }

    private List<Point> points() {
        return layer.series().isEmpty() ? List.of() : layer.series().get(0).points();
    }

    private static boolean sum(Point p, int index) {
        return !p.hasY() || index == 0;
    }

    private Color color(Point p, int index) {
        Series s = layer.series().get(0);
        String name = plot.domain().names().get(index);
        if (plot.stage().paints().own(name) || plot.stage().paints().highlights()) return plot.stage().paints().of(s, name);
        if (sum(p, index)) return plot.look().primary();
        return plot.look().theme().palette().get(p.y() < 0 ? FALL : RISE);
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Bar> bars = new ArrayList<>();
        List<Drawing.Stroke> joints = new ArrayList<>();
        List<Point> points = points();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            bars.add(new Drawing.Bar(p.x() + plot.plan().from(0), p.x() + plot.plan().to(0), plot.clamp(layer, p.low()), plot.clamp(layer, p.high()), color(p, i), null));
            if (i + 1 < points.size()) joints.add(new Drawing.Stroke(p.x() + plot.plan().to(0), plot.clamp(layer, p.high()), p.x() + 1 + plot.plan().from(0), plot.clamp(layer, p.high()), plot.look().muted(), 0.5, false));
        }
        return List.of(new Drawing.Bars(bars.stream().filter(b -> b.y0() != b.y1()).toList(), false), new Drawing.Strokes(joints, false));
    }

    private Rect box(Point p) {
        return plot.frame().box(p.x() + plot.plan().from(0), p.x() + plot.plan().to(0), plot.clamp(layer, p.low()), plot.clamp(layer, p.high()), false);
    }

    @Override
    public void label(Sheet sheet) {
        if (!plot.told()) return;
        NumberStyle style = style(plot.stage(), layer);
        for (int i = 0; i < points().size(); i++) {
            Point p = points().get(i);
            String value = sum(p, i) ? style.format(p.high()) : style.signed(p.y());
            SetText text = plot.stage().words().line(value, plot.look().axis(), true, plot.look().readable(color(p, i)));
            Rect box = box(p);
            boolean down = p.high() < p.low() || p.high() == p.low() && p.high() < 0;
            double x = box.x() + box.width() / 2, y = box.y() + box.height() / 2;
            List<Label> under = new ArrayList<>(), over = new ArrayList<>();
            for (double off = 0; off <= FAR; off += 2) {
                under.add(plot.horizontal() ? text.middle(Role.VALUE, box.x() - GAP - off, y, Align.RIGHT) : text.top(Role.VALUE, x, box.bottom() + 2 + off, Align.CENTER));
                over.add(plot.horizontal() ? text.middle(Role.VALUE, box.right() + GAP + off, y, Align.LEFT) : text.baseline(Role.VALUE, x, box.y() - GAP - off, Align.CENTER));
            }
            (down ? under : over).addAll(down ? over : under);
            sheet.labelBeside(down ? under : over);
        }
    }

    private static NumberStyle style(Stage stage, Layer layer) {
        List<Double> values = new ArrayList<>();
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (p.hasY()) values.add(p.y());
                else values.add(p.high());
            }
        }
        return Numbers.of(stage, layer, values);
    }

    /** Room beyond the ends of bars: before the least, after the largest. */
    static double[] overhang(Stage stage, Layer layer, boolean horizontal) {
        NumberStyle style = style(stage, layer);
        double wide = 0;
        boolean falls = false;
        Extent e = Extent.of(List.of(layer)).grounded();
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                SetText text = stage.words().line(style.signed(p.hasY() ? p.y() : p.high()), stage.look().axis(), true, stage.look().ink());
                wide = Math.max(wide, horizontal ? text.width() : text.height());
                falls |= p.high() < p.low() && (p.high() - e.min()) < LOW * (e.max() - e.min());
            }
        }
        return new double[] {falls ? wide + GAP : 0, wide + GAP};
    }

    /** Whether each value has room in its slot. */
    static boolean fit(Stage stage, Layer layer, BarPlan plan, boolean horizontal) {
        NumberStyle style = style(stage, layer);
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                SetText text = stage.words().line(style.signed(p.hasY() ? p.y() : p.high()), stage.look().axis(), true, stage.look().ink());
                if ((horizontal ? text.size() : text.width() + 1.5) > plan.slot()) return false;
            }
        }
        return true;
    }
}
