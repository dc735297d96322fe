package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bars: one for each value, side by side or on top of one another. */
final class BarMarks implements Marked {

    /** One bar with what its label needs to know. */
    record Bar(Spans.Span span, int index, int place, Drawing.Bar drawn, Rect box) {
        double value() {
            return span.value(index);
        }
    }

    /** How far from its end a bar that is cut shows it, in points. */
    private static final double BREAK = 7;
    /** Thickness in points under which a segment of a stack has no seams. */
    private static final double THIN = 2;
    private static final double GAP = 3;
    private final Plot plot;
    private final Layer layer;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Double> missing = new ArrayList<>();

    /** @param first lane of the layer's first bar in its slot */
    BarMarks(Plot plot, Layer layer, int first) {
        this.plot = plot;
        this.layer = layer;
        boolean stacked = layer.mark().stacking() != Stacking.NONE;
        List<Spans.Span> spans = Spans.of(layer);
        for (int k = 0; k < spans.size(); k++) {
            for (int i = 0; i < spans.get(k).x().length; i++) add(spans.get(k), i, first + (stacked ? 0 : k), stacked);
        }
    }

    private void add(Spans.Span span, int i, int lane, boolean stacked) {
        double middle = (plot.plan().from(lane) + plot.plan().to(lane)) / 2;
        if (span.missing(i) && !stacked) missing.add(span.x()[i] + middle);
        if (span.missing(i) || plot.scale(layer).log() && span.high()[i] <= 0) return;
        int place = (int) span.x()[i];
        double low = plot.clamp(layer, span.low()[i]), high = plot.clamp(layer, span.high()[i]);
        double from = place + plot.plan().from(lane), to = place + plot.plan().to(lane);
        Rect box = plot.frame().box(from, to, low, high, layer.mark().secondAxis());
        // a seam would hide a segment that is hardly thicker
        boolean seam = stacked && (plot.horizontal() ? box.width() : box.height()) >= THIN;
        bars.add(new Bar(span, i, place, new Drawing.Bar(from, to, low, high, plot.color(span.series(), place), seam ? plot.look().paper() : null), box));
    }

    List<Bar> bars() {
        return bars;
    }

    @Override
    public List<Drawing> drawings() {
        List<Drawing.Stroke> breaks = new ArrayList<>();
        bars.stream().filter(this::cut).forEach(b -> breaks.add(gap(b)));
        boolean second = layer.mark().secondAxis();
        List<Drawing.Bar> drawn = new ArrayList<>(bars.stream().map(Bar::drawn).filter(b -> b.y0() != b.y1()).toList());
        // the seams of others are drawn before, so that they do not cover thin segments
        if (layer.mark().stacking() != Stacking.NONE) drawn.sort(Comparator.comparing(b -> b.edge() == null));
        return List.of(new Drawing.Bars(drawn, second), new Drawing.Strokes(breaks, second));
    }

    /** Whether the axis ends before the bar does. */
    private boolean cut(Bar b) {
        double high = b.span().high()[b.index()];
        return high != plot.clamp(layer, high) && b.drawn().y0() != b.drawn().y1();
    }

    /** A slanted gap near the end of a bar that is cut, so that its length is not believed. */
    private Drawing.Stroke gap(Bar b) {
        Drawing.Bar d = b.drawn();
        double length = plot.horizontal() ? b.box().width() : b.box().height(), point = (d.y1() - d.y0()) / length;
        double from = d.y1() - Math.min(BREAK, length / 2) * point, rise = Math.min(3, length / 4) * point;
        return new Drawing.Stroke(d.x0(), from - rise / 2, d.x1(), from + rise / 2, plot.look().paper(), 2, false);
    }

    @Override
    public void label(Sheet sheet) {
        boolean wished = Boolean.TRUE.equals(BarLabels.wish(plot.stage(), layer));
        if (!plot.told() && !wished) return;
        new BarLabels(plot.stage(), layer, plot.horizontal(), plot.told()).put(sheet, bars);
        missing.forEach(place -> sayMissing(sheet, place));
    }

    /** A slot without a bar says so where the others tell their values. */
    private void sayMissing(Sheet sheet, double place) {
        Frame f = plot.frame();
        double size = Orientation.floor(plot.stage()), at = f.placeAt(place), zero = f.valueAt(Math.max(f.value().min(), Math.min(f.value().max(), 0)), false);
        SetText text = plot.stage().words().line(plot.stage().phrases().missing(), size, false, plot.look().muted());
        if ((f.horizontal() ? text.size() : text.width()) > plot.plan().pitch()) return;
        Label label = f.horizontal() ? text.middle(Role.VALUE, zero + GAP, at, Align.LEFT) : text.bottom(Role.VALUE, at, zero - GAP, Align.CENTER);
        if (sheet.room.clear(label.box())) sheet.room.put(label);
    }

    /** Bars of a layer side by side in one slot. */
    static int lanes(Layer l) {
        return l.mark().stacking() == Stacking.NONE ? l.series().size() : 1;
    }
}
