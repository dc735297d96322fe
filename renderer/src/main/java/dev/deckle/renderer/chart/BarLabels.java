package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Shares;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Values on bars: beyond the end of single bars, inside the segments of stacks with the total beyond them. */
final class BarLabels {
    private static final double GAP = 4, INSIDE = 2, FAR = 60, NEAR = 20;
    /** Most bars whose values are told without being asked for. */
    private static final int MANY = 30;
    /** Part of the segments that must have room for their value before all axis is given up for them. */
    private static final double ENOUGH = 0.6;
    private final Stage stage;
    private final Layer layer;
    private final boolean horizontal;
    private final boolean told;
    private final NumberStyle style;
    private final List<Spans.Span> spans;

    BarLabels(Stage stage, Layer layer, boolean horizontal) {
        this(stage, layer, horizontal, true);
    }

    /** @param told the values take the place of the axis */
    BarLabels(Stage stage, Layer layer, boolean horizontal, boolean told) {
        this.stage = stage;
        this.layer = layer;
        this.horizontal = horizontal;
        this.told = told;
        List<Double> values = new ArrayList<>();
        this.spans = Spans.of(layer);
        for (Spans.Span s : spans) for (int i = 0; i < s.x().length; i++) if (!s.missing(i)) values.add(s.value(i));
        this.style = layer.mark().stacking() == Stacking.PERCENT ? Look.percent() : told ? Numbers.of(stage, layer, values) : Numbers.besideAxis(stage, layer, values);
    }

    /** What the author says: TRUE, FALSE, or {@code null} for nothing. */
    static Boolean wish(Stage stage, Layer layer) {
        if (layer.mark().values() != null) return layer.mark().values();
        if (stage.chart().labels() == Labels.VALUES) return true;
        return stage.chart().labels() == Labels.NONE ? Boolean.FALSE : null;
    }

    private boolean stacked() {
        return layer.mark().stacking() != Stacking.NONE && layer.series().size() > 1;
    }

    /** Whether every bar has room for its value beyond its end, the plan being what it is. */
    boolean fit(BarPlan plan, int bars) {
        if (stacked() || bars > MANY) return false;
        double most = horizontal ? plan.pitch() : plan.pitch() - 1.5;
        for (Spans.Span s : spans) {
            for (int i = 0; i < s.x().length; i++) {
                if (s.missing(i)) continue;
                SetText text = text(s, i);
                if ((horizontal ? text.size() * 0.95 : text.width()) > most) return false;
            }
        }
        return true;
    }

    /** Whether enough segments of a stack have room for their value. */
    boolean fitInside(List<BarMarks.Bar> bars) {
        long room = bars.stream().filter(b -> inside(b) != null).count();
        return stacked() && bars.size() <= MANY && room >= ENOUGH * bars.stream().filter(b -> b.value() != 0).count();
    }

    /** Room beyond the ends of bars: before the least, after the largest. */
    double[] overhang() {
        double wide = 0;
        boolean negative = false, positive = false;
        // the sum of shares goes without saying
        if (stacked() && layer.mark().stacking() == Stacking.PERCENT) return new double[2];
        Set<Double> both = stacked() ? bothSides() : Set.of();
        for (Spans.Span s : spans) {
            for (int i = 0; i < s.x().length; i++) {
                if (s.missing(i) || both.contains(s.x()[i])) continue;
                SetText text = stacked() ? stage.words().line(style.format(s.high()[i]), size(), true, stage.look().ink()) : text(s, i);
                wide = Math.max(wide, horizontal ? text.width() : text.height());
                negative |= s.high()[i] < 0;
                positive |= s.high()[i] >= 0;
            }
        }
        double room = wide + GAP;
        return new double[] {negative ? room : 0, positive ? room : 0};
    }

    /** Places of stacks on both sides of zero, which tell no sum beyond their ends. */
    private Set<Double> bothSides() {
        Set<Double> up = new TreeSet<>(), down = new TreeSet<>();
        for (Spans.Span s : spans) for (int i = 0; i < s.x().length; i++) if (!s.missing(i) && s.value(i) != 0) (s.value(i) < 0 ? down : up).add(s.x()[i]);
        up.retainAll(down);
        return up;
    }

    /** The value of a segment as it is written; those of one stack of shares add up. */
    private String told(Spans.Span s, int i) {
        if (layer.mark().stacking() != Stacking.PERCENT) return style.format(s.value(i));
        double[] parts = spans.stream().mapToDouble(o -> o.value(i)).toArray();
        int at = IntStream.range(0, parts.length).filter(k -> spans.get(k).series() == s.series()).findFirst().orElse(-1);
        double rounded = at < 0 ? 0 : Shares.round(parts, 0)[at];
        return style.format(rounded == 0 ? s.value(i) : rounded);
    }

    private SetText text(Spans.Span s, int i) {
        Color fill = stage.color(s.series(), s.x()[i]);
        boolean grey = fill.equals(stage.look().subdued());
        return stage.words().line(told(s, i), size(), true, grey ? stage.look().muted() : stage.look().readable(fill));
    }

    private double size() {
        return stage.look().axis();
    }

    void put(Sheet sheet, List<BarMarks.Bar> bars) {
        if (!stacked()) {
            for (BarMarks.Bar b : bars) sheet.labelBeside(tries(text(b.span(), b.index()), b.box(), b.value() < 0));
            return;
        }
        Set<Integer> single = singles(bars);
        for (BarMarks.Bar b : bars) {
            if (single.contains(b.place()) && layer.mark().stacking() == Stacking.STACKED) continue;
            Label label = inside(sheet, b);
            if (label != null) sheet.label(label);
            else if (b.value() != 0) sheet.drop(Role.VALUE, told(b.span(), b.index()));
        }
        if (layer.mark().stacking() == Stacking.STACKED) totals(sheet, bars);
    }

    /** Places whose stack is one segment: its total says it all. */
    private static Set<Integer> singles(List<BarMarks.Bar> bars) {
        Set<Integer> once = new TreeSet<>(), more = new TreeSet<>();
        for (BarMarks.Bar b : bars) if (b.value() != 0 && !once.add(b.place())) more.add(b.place());
        once.removeAll(more);
        return once;
    }

    /** Beyond the bar's end; beyond its whisker, or a line that passes, where there is one. */
    private List<Label> tries(SetText text, Rect box, boolean negative) {
        List<Label> tries = new ArrayList<>();
        double far = stage.plotting().has(Kind.ERROR_BARS) ? FAR : stage.plotting().has(Kind.LINES) ? NEAR : 0;
        for (double off = 0; off <= far; off += 2) {
            double x = horizontal ? negative ? -off : off : 0, y = horizontal ? 0 : negative ? off : -off;
            tries.add(beyond(text, new Rect(box.x() + x, box.y() + y, box.width(), box.height()), negative));
        }
        return tries;
    }

    private Label beyond(SetText text, Rect box, boolean negative) {
        double x = box.x() + box.width() / 2, y = box.y() + box.height() / 2;
        if (horizontal) return negative ? text.middle(Role.VALUE, box.x() - GAP, y, Align.RIGHT) : text.middle(Role.VALUE, box.right() + GAP, y, Align.LEFT);
        return negative ? text.top(Role.VALUE, x, box.bottom() + 2, Align.CENTER) : text.baseline(Role.VALUE, x, box.y() - GAP, Align.CENTER);
    }

    /** The value in its segment, moved along it off a line that crosses it. */
    private Label inside(Sheet sheet, BarMarks.Bar b) {
        Label middle = inside(b);
        if (middle == null || sheet.room.uncrossed(middle.box())) return middle;
        double spare = horizontal ? b.box().width() - middle.box().width() : b.box().height() - middle.box().height();
        for (double part : new double[] {0.25, -0.25, 0.45, -0.45}) {
            Label moved = inside(b, horizontal ? part * spare : 0, horizontal ? 0 : part * spare);
            if (sheet.room.uncrossed(moved.box())) return moved;
        }
        return null;
    }

    /** The value in its segment; {@code null} where that is too small. */
    private Label inside(BarMarks.Bar b) {
        return inside(b, 0, 0);
    }

    private Label inside(BarMarks.Bar b, double dx, double dy) {
        Color on = stage.look().on(b.drawn().fill());
        SetText text = stage.words().line(told(b.span(), b.index()), size(), false, on);
        boolean room = b.box().width() >= text.width() + 2 * INSIDE && b.box().height() >= text.size() * 0.8 + INSIDE;
        if (!room || b.value() == 0) return null;
        return text.middle(Role.VALUE, b.box().x() + b.box().width() / 2 + dx, b.box().y() + b.box().height() / 2 + dy, Align.CENTER);
    }

    /** The sum of each stack beyond its end; a stack on both sides of zero has no end that its sum belongs to. */
    private void totals(Sheet sheet, List<BarMarks.Bar> bars) {
        TreeMap<Integer, Rect> boxes = new TreeMap<>();
        TreeMap<Integer, Double> sums = new TreeMap<>();
        Set<Integer> up = new TreeSet<>(), down = new TreeSet<>();
        for (BarMarks.Bar b : bars) {
            boxes.merge(b.place(), b.box(), Rect::union);
            sums.merge(b.place(), b.value(), Double::sum);
            if (b.value() != 0) (b.value() < 0 ? down : up).add(b.place());
        }
        List<Double> all = new ArrayList<>(sums.values());
        bars.forEach(b -> all.add(b.value()));
        NumberStyle total = told ? Numbers.of(stage, layer, all) : Numbers.besideAxis(stage, layer, all);
        boxes.forEach((place, box) -> {
            if (up.contains(place) && down.contains(place)) return;
            SetText text = stage.words().line(total.format(sums.get(place)), size(), true, stage.look().ink());
            sheet.labelBeside(tries(text, box, down.contains(place) || up.isEmpty() && !down.isEmpty()));
        });
    }
}
