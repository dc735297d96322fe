package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Dodge;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Names and last values right of the lines' ends, in their colours, moved apart where they would touch. */
final class LineEnds {
    private static final double GAP = 8, APART = 1.5, NEAR = 3;
    /** Part of the chart's width that the names may take. */
    private static final double MOST = 0.36;
    private static final int MOST_LINES = 2;

    private record End(SetText text, Color color, double x, double y, boolean second) { }

    private final List<End> ends = new ArrayList<>();
    private final double width;
    private boolean tooWide;

    /** @param chartWidth of the whole chart */
    LineEnds(Stage stage, double chartWidth) {
        double room = chartWidth * MOST;
        for (Layer l : stage.plotting().layers()) {
            if (l.is(Kind.LINES) || l.is(Kind.SLOPE) || l.is(Kind.BUMP)) lines(stage, l, room);
            else if (l.is(Kind.AREAS)) areas(stage, l, room);
        }
        width = ends.stream().mapToDouble(e -> e.text().width()).max().orElse(0);
    }

    private void lines(Stage stage, Layer layer, double room) {
        List<Double> values = stage.plotting().values(l -> l == layer);
        NumberStyle style = layer.is(Kind.LINES) ? Numbers.besideAxis(stage, layer, values) : Numbers.of(stage, layer, values);
        for (Series s : layer.series()) {
            Point last = s.last();
            if (last == null) continue;
            String value = layer.is(Kind.BUMP) ? "" : style.format(last.y());
            add(stage, s, s.named() ? (s.name() + " " + value).strip() : value, last.x(), last.y(), room);
        }
    }

    private void areas(Stage stage, Layer layer, double room) {
        boolean percent = layer.mark().stacking() == Stacking.PERCENT;
        boolean stacked = layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
        NumberStyle style = percent ? Look.percent() : Numbers.besideAxis(stage, layer, stage.plotting().values(l -> l == layer));
        for (Spans.Span s : Spans.of(layer)) {
            int last = s.x().length - 1;
            while (!stacked && last >= 0 && s.missing(last)) last--;
            if (last < 0) continue;
            double high = s.missing(last) ? s.low()[last] : s.high()[last];
            String value = style.format(high - s.low()[last]);
            add(stage, s.series(), s.series().named() ? s.series().name() + " " + value : value, s.x()[last], stacked ? (s.low()[last] + high) / 2 : high, room);
        }
    }

    private void add(Stage stage, Series s, String name, double x, double y, double room) {
        Color color = stage.paints().of(s);
        boolean grey = color.equals(stage.look().subdued());
        Color ink = grey ? stage.look().muted() : stage.look().readable(color);
        SetText text = stage.words().line(name, stage.look().axis(), !grey, ink);
        if (text.width() > room) text = stage.words().wrapped(name, stage.look().axis(), !grey, ink, room);
        tooWide |= text.lineCount() > MOST_LINES || text.width() > room + 0.01;
        ends.add(new End(text, color, x, y, false));
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
        double[] wanted = ends.stream().mapToDouble(e -> frame.valueAt(e.y(), e.second())).toArray();
        double[] sizes = ends.stream().mapToDouble(e -> e.text().height() + APART).toArray();
        double half = ends.stream().mapToDouble(e -> e.text().size()).max().orElse(0) * 0.6;
        double[] middles = Dodge.solve(wanted, sizes, frame.area().y() - half, frame.area().bottom() + half);
        for (int i = 0; i < ends.size(); i++) {
            End e = ends.get(i);
            if (middles == null) {
                sheet.drop(Role.SERIES, e.text().text());
                continue;
            }
            double x = frame.area().right() + GAP;
            leader(sheet, e, frame.placeAt(e.x()), wanted[i], frame.area().right(), middles[i]);
            sheet.label(e.text().middle(Role.SERIES, x, middles[i], Align.LEFT));
        }
    }

    /** A hairline from the line's end to a name that had to move, or that stands far off. */
    private static void leader(Sheet sheet, End e, double x, double y, double edge, double middle) {
        boolean far = edge - x > NEAR, moved = Math.abs(y - middle) > NEAR;
        if (!far && !moved) return;
        java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
        path.moveTo(x + LineMarks.END_DOT + 0.8, y);
        if (far) path.lineTo(edge, y);
        path.lineTo(edge + GAP - 1.5, middle);
        sheet.draw(PathItem.stroke(Path.of(path), Stroke.solid(Contrast.mix(e.color(), Color.WHITE, 0.35), 0.4)));
    }
}
