package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Dodge;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Shares;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names and last values right of the lines' ends, in their colours, moved apart where they would touch. */
final class LineEnds {
    private static final double GAP = 8, APART = 1.5, NEAR = 3;
    /** Part of the chart's width that the names may take. */
    private static final double MOST = 0.36;
    private static final int MOST_LINES = 2;

    private static final List<Double> DOTS = List.of(0.75, 1.5);
    private static final double BESIDE = 3;

    private record End(SetText text, double x, double y) {
        /** Where it lies; a last step ends with the plot. */
        double at(Frame frame, boolean stepped) {
            return stepped ? Math.min(frame.placeAt(x), frame.area().right()) : frame.placeAt(x);
        }
    }

    private final Stage stage;
    private final List<End> ends = new ArrayList<>();
    /** Areas that end before the others. */
    private final List<Spans.Span> inner = new ArrayList<>();
    private final double width;
    private final boolean stepped;
    private boolean tooWide;

    /** @param chartWidth of the whole chart */
    LineEnds(Stage stage, double chartWidth) {
        this.stage = stage;
        this.stepped = stage.plotting().layers().stream().anyMatch(Steps::stepped);
        double room = chartWidth * MOST;
        for (Layer l : stage.plotting().layers()) {
            if (l.is(Kind.LINES) || l.is(Kind.SLOPE) || l.is(Kind.BUMP)) lines(l, room);
            else if (l.is(Kind.AREAS)) areas(l, room);
        }
        width = ends.stream().mapToDouble(e -> e.text().width()).max().orElse(0);
    }

    private void lines(Layer layer, double room) {
        List<Double> values = stage.plotting().values(l -> l == layer);
        NumberStyle style = layer.is(Kind.LINES) ? Numbers.besideAxis(stage, layer, values) : Numbers.of(stage, layer, values);
        for (Series s : layer.series()) {
            Point last = s.last();
            if (last == null) continue;
            String value = layer.is(Kind.BUMP) ? "" : style.format(last.y());
            double step = Steps.end(layer, s.points());
            add(s, value, Double.isNaN(step) ? last.x() : step, last.y(), room);
        }
    }

    private void areas(Layer layer, double room) {
        boolean percent = layer.mark().stacking() == Stacking.PERCENT;
        boolean stacked = layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
        NumberStyle style = percent ? Look.percent() : Numbers.besideAxis(stage, layer, stage.plotting().values(l -> l == layer));
        List<Spans.Span> spans = Spans.of(layer);
        for (Spans.Span s : spans) {
            int last = s.x().length - 1;
            while (!stacked && last >= 0 && s.missing(last)) last--;
            if (last < 0) continue;
            if (stacked && s.missing(last) && s.series().named()) inner.add(s);
            double high = s.missing(last) ? s.low()[last] : s.high()[last];
            String value = s.missing(last) ? "" : style.format(percent ? share(spans, s, last) : high - s.low()[last]);
            add(s.series(), value, s.x()[last], stacked ? (s.low()[last] + high) / 2 : high, room);
        }
    }

    /** A share, rounded with the others of its stack so that they add up. */
    private static double share(List<Spans.Span> spans, Spans.Span span, int i) {
        double rounded = Shares.round(spans.stream().mapToDouble(s -> s.value(i)).toArray(), 0)[spans.indexOf(span)];
        return rounded == 0 ? span.value(i) : rounded;
    }

    private void add(Series s, String value, double x, double y, double room) {
        Look look = stage.look();
        Color color = stage.paints().of(s);
        boolean grey = color.equals(look.subdued());
        Color ink = grey ? look.muted() : look.readable(color);
        String name = s.named() ? s.name() : "";
        SetText text = stage.words().named(name, value, look.axis(), !grey, ink, Double.MAX_VALUE);
        if (text.width() > room) text = stage.words().named(name, value, look.axis(), !grey, ink, room);
        tooWide |= text.lineCount() > MOST_LINES || text.width() > room + 0.01;
        ends.add(new End(text, x, y));
    }

    boolean empty() {
        return ends.isEmpty();
    }

    /** Room right of the plot, with the gap to it. */
    double depth() {
        return ends.isEmpty() ? 0 : width + GAP;
    }

    /** Whether all have room beside a plot of this height. */
    boolean fit(double height) {
        return !tooWide && ends.stream().mapToDouble(e -> e.text().height() + APART).sum() <= height;
    }

    void put(Sheet sheet, Frame frame) {
        double last = ends.stream().mapToDouble(e -> e.at(frame, stepped)).max().orElse(0);
        List<End> margin = new ArrayList<>();
        List<String> inside = inner.stream().filter(s -> inside(sheet, frame, s)).map(s -> s.series().name()).toList();
        for (End e : ends) {
            boolean named = inside.contains(e.text().text().strip());
            if (!named && (e.at(frame, stepped) > last - NEAR || !beside(sheet, frame, e))) margin.add(e);
        }
        Rect area = frame.area();
        double[] wanted = margin.stream().mapToDouble(e -> middle(frame, e)).toArray();
        double[] sizes = margin.stream().mapToDouble(e -> e.text().height() + APART).toArray();
        double half = margin.stream().mapToDouble(e -> e.text().size()).max().orElse(0) * 0.6;
        double[] middles = Dodge.solve(wanted, sizes, area.y() - half, area.bottom() + half);
        for (int i = 0; i < margin.size(); i++) {
            End e = margin.get(i);
            if (middles == null) {
                sheet.drop(Role.SERIES, e.text().text());
                continue;
            }
            leader(sheet, e.at(frame, stepped), wanted[i], area.right(), middles[i]);
            sheet.label(e.text().middle(Role.SERIES, area.right() + GAP, middles[i], Align.LEFT));
        }
    }

    /** Puts the name of an area that ends before the others where it is thickest and has room for it; false where it has none. */
    private boolean inside(Sheet sheet, Frame frame, Spans.Span s) {
        int[] there = IntStream.range(0, s.x().length).filter(i -> !s.missing(i)).toArray();
        if (there.length == 0) return false;
        double middle = (s.x()[there[0]] + s.x()[there[there.length - 1]]) / 2;
        SetText text = stage.words().line(s.series().name(), stage.look().axis(), true, stage.look().on(stage.paints().of(s.series())));
        for (double[] at : spots(s, there, middle)) {
            Label label = text.middle(Role.SERIES, frame.placeAt(at[0]), frame.valueAt((at[1] + at[2]) / 2, false), Align.CENTER);
            if (inside(frame, s, there[0], there[there.length - 1], label.box()) && sheet.room.free(label.box())) return sheet.label(label);
        }
        return false;
    }

    /** Places of an area, and those halfway between, with its ends there: the thickest first, of those that are alike the one nearest to the middle. */
    private static List<double[]> spots(Spans.Span s, int[] there, double middle) {
        List<double[]> spots = new ArrayList<>();
        for (int i : there) {
            spots.add(new double[] {s.x()[i], s.low()[i], s.high()[i]});
            if (i + 1 < s.x().length && !s.missing(i + 1)) spots.add(new double[] {(s.x()[i] + s.x()[i + 1]) / 2, (s.low()[i] + s.low()[i + 1]) / 2, (s.high()[i] + s.high()[i + 1]) / 2});
        }
        double most = spots.stream().mapToDouble(p -> Math.abs(p[2] - p[1])).max().orElse(0);
        Comparator<double[]> thick = Comparator.comparingLong(p -> most == 0 ? 0 : -Math.round(Math.abs(p[2] - p[1]) / most * 8));
        spots.sort(thick.thenComparing(p -> Math.abs(p[0] - middle)));
        return spots;
    }

    /** Whether a box lies between the edges of an area at all places it spans, and at those next to it. */
    private static boolean inside(Frame frame, Spans.Span s, int first, int last, Rect box) {
        if (frame.placeAt(s.x()[first]) > box.x() || frame.placeAt(s.x()[last]) < box.right()) return false;
        for (int i = first; i <= last; i++) {
            boolean far = i < last && frame.placeAt(s.x()[i + 1]) < box.x() || i > first && frame.placeAt(s.x()[i - 1]) > box.right();
            if (far) continue;
            if (s.missing(i) || frame.valueAt(s.high()[i], false) > box.y() || frame.valueAt(s.low()[i], false) < box.bottom()) return false;
        }
        return true;
    }

    /** Where a line ends, or where it left the plot. */
    private static double middle(Frame frame, End e) {
        return Math.max(frame.area().y(), Math.min(frame.area().bottom(), frame.valueAt(e.y(), false)));
    }

    /** Puts the name of a line that ends before the others right of its last point; false where that has no room. */
    private boolean beside(Sheet sheet, Frame frame, End e) {
        double x = e.at(frame, stepped) + LineMarks.END_DOT + BESIDE, y = middle(frame, e), up = e.text().height() * 0.55;
        for (double at : new double[] {y, y - up, y + up}) {
            Label label = e.text().middle(Role.SERIES, x, at, Align.LEFT);
            if (label.box().right() <= frame.area().right() && sheet.room.clear(label.box())) return sheet.labelBeside(label);
        }
        return false;
    }

    /** A dotted hairline from the line's end to a name that had to move, or that stands far off; grey, so that it is no line of data. */
    private void leader(Sheet sheet, double x, double y, double edge, double middle) {
        boolean far = edge - x > NEAR, moved = Math.abs(y - middle) > NEAR;
        if (!far && !moved || x > edge) return;
        double from = x + LineMarks.END_DOT + 0.8;
        // a name in the way of its line is worse than a name without one
        if (far && !sheet.room.free(new Rect(from, y - 0.5, edge - from, 1))) return;
        Path2D path = new Path2D.Double();
        path.moveTo(from, y);
        if (far) path.lineTo(edge, y);
        path.lineTo(edge + GAP - 1.5, middle);
        if (far) sheet.room.block(from, y, edge, y);
        sheet.room.block(far ? edge : from, y, edge + GAP - 1.5, middle);
        sheet.draw(PathItem.stroke(Path.of(path), new Stroke(stage.look().muted(), 0.5, Stroke.Cap.BUTT, Stroke.Join.MITER, DOTS, 0)));
    }
}
