package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.chart.scale.Ticks;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Points, and bubbles whose area is a value; named one by one where each is a series of its own. */
final class PointMarks implements Marked {
    private static final double RADIUS = 3, SMALL = 2.2, EDGE = 0.6, LARGEST = 20, LEAST = 3;
    /** From the edge of the plot to the names of ticks, in points. */
    private static final double BESIDE = 3;
    /** Radius of the largest bubble as a part of the plot's shorter side. */
    static final double LARGEST_PART = 0.085;
    /** The same for the room around points. */
    static final double POINT_PART = 0.03;
    private static final int MANY = 150;

    private record Placed(Series series, Drawing.Dot dot, double x, double y) { }

    private final Plot plot;
    private final Layer layer;
    private final List<Placed> placed = new ArrayList<>();

    PointMarks(Plot plot, Layer layer) {
        this.plot = plot;
        this.layer = layer;
        boolean bubbles = !layer.mark().size().isEmpty();
        long count = layer.series().stream().mapToLong(s -> s.points().size()).sum();
        double most = BubbleRoom.most(layer);
        for (Series s : layer.series()) {
            for (Point p : s.points()) {
                if (!p.hasY() || Double.isNaN(p.x()) || !BubbleRoom.shown(plot.stage().plotting(), layer, p) || plot.scale(layer).log() && p.y() <= 0) continue;
                double radius = bubbles ? radius(p.size(), most) : count > MANY ? SMALL : RADIUS;
                if (radius > 0) add(s, p, radius, bubbles || count > MANY);
            }
        }
        // large ones first, so that small ones lie on top
        if (bubbles) placed.sort(Comparator.comparingDouble((Placed p) -> -p.dot().radius()));
    }

    private void add(Series s, Point p, double radius, boolean clear) {
        Color color = plot.color(s, p.x());
        Drawing.Dot dot = new Drawing.Dot(p.x(), p.y(), radius, clear ? Contrast.alpha(color, 0.75) : color, plot.look().paper(), EDGE);
        boolean second = layer.mark().secondAxis();
        placed.add(new Placed(s, dot, plot.frame().pageX(p.x(), p.y(), second), plot.frame().pageY(p.x(), p.y(), second)));
    }

    /** Area in proportion to the value. */
    private double radius(double size, double most) {
        double largest = Math.min(largest(plot.frame().area()), Math.max(LEAST, outermost()));
        return !(size > 0) || most <= 0 ? 0 : Math.max(1.2, largest * Math.sqrt(size / most));
    }

    /** How far it is from the middle of the first category to what is written beside the plot, in points. */
    private double outermost() {
        if (!plot.stage().domain().categories()) return LARGEST;
        Rect area = plot.frame().area();
        return (plot.horizontal() ? area.height() : area.width()) * plot.frame().place().at(0) + BESIDE;
    }

    /** Radius of the largest bubble in a plot. */
    static double largest(Rect area) {
        return Math.min(LARGEST, Math.max(5, Math.min(area.width(), area.height()) * LARGEST_PART));
    }

    /** The ticks on a scale that reaches so far beyond the data that no point is cut by its end or hides in a corner. */
    static Ticks clear(Ticks ticks, double min, double max, boolean bubbles, Axis axis) {
        if (ticks.scale().log() || !(max > min) && !(bubbles && max == min)) return ticks;
        // equal values have the whole axis around them
        double range = max > min ? (max / 2 - min / 2) * 2 : ticks.scale().max() - ticks.scale().min();
        double pad = range * (bubbles ? LARGEST_PART : POINT_PART);
        double from = axis.min() == null ? Math.min(ticks.scale().min(), min - pad) : ticks.scale().min(), to = axis.max() == null ? Math.max(ticks.scale().max(), max + pad) : ticks.scale().max();
        return Double.isFinite(to - from) ? new Ticks(Scale.linear(from, to), ticks.values()) : ticks;
    }

    @Override
    public List<Drawing> drawings() {
        return List.of(new Drawing.Dots(placed.stream().map(Placed::dot).toList(), layer.mark().secondAxis()));
    }

    @Override
    public void label(Sheet sheet) {
        boolean names = Naming.pointNames(plot.stage().chart(), layer), values = Boolean.TRUE.equals(BarLabels.wish(plot.stage(), layer));
        if (!names && !values) return;
        NumberStyle style = Numbers.besideAxis(plot.stage(), layer, plot.stage().plotting().values(l -> l == layer));
        List<Placed> order = new ArrayList<>(placed);
        order.sort(Comparator.comparing((Placed p) -> !plot.stage().paints().lit(p.series().name())).thenComparing(p -> -p.dot().radius()));
        for (Placed p : order) label(sheet, p, names ? p.series().name() : "", values ? style.format(p.dot().y()) : "");
    }

    private void label(Sheet sheet, Placed p, String name, String value) {
        boolean lit = plot.stage().paints().lit(p.series().name());
        boolean grey = plot.stage().paints().of(p.series()).equals(plot.look().subdued());
        Role role = name.isEmpty() ? Role.VALUE : Role.SERIES;
        SetText text = plot.stage().words().named(name, value, plot.look().axis(), lit, grey ? plot.look().muted() : plot.look().ink(), Double.MAX_VALUE);
        double r = p.dot().radius() + 2.5, d = r * 0.75;
        List<Label> tries = List.of(text.middle(role, p.x() + r, p.y(), Align.LEFT), text.middle(role, p.x() - r, p.y(), Align.RIGHT),
                text.bottom(role, p.x(), p.y() - r + 1, Align.CENTER), text.top(role, p.x(), p.y() + r - 1, Align.CENTER),
                text.bottom(role, p.x() + d, p.y() - d, Align.LEFT), text.top(role, p.x() + d, p.y() + d, Align.LEFT),
                text.bottom(role, p.x() - d, p.y() - d, Align.RIGHT), text.top(role, p.x() - d, p.y() + d, Align.RIGHT));
        // what is highlighted is named even where its name must cross a mark
        if (lit && tries.stream().noneMatch(l -> sheet.room.clear(l.box()))) {
            Label free = tries.stream().filter(l -> sheet.room.free(l.box())).findFirst().orElse(null);
            if (free != null) {
                sheet.room.put(free);
                return;
            }
        }
        sheet.labelBeside(tries);
    }
}
