package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.draw.Plots;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A plot with two axes: decides what names the series and tells the values, gives each its room, and draws the marks in what is left.
 */
final class Cartesian {
    private static final Set<Kind> SLOTTED = EnumSet.of(Kind.BARS, Kind.BOX_PLOT, Kind.WATERFALL, Kind.GANTT, Kind.HEATMAP);
    private static final double TICK_GAP = 6, EDGE = 3;

    private final Stage stage;
    private final Sheet sheet;
    private final boolean horizontal;
    private final List<Layer> first;
    private final List<Layer> second;
    private final PlaceAxes axes;
    private boolean told;
    private LineEnds ends;
    private Legend legend;

    Cartesian(Stage stage, Sheet sheet) {
        this.stage = stage;
        this.sheet = sheet;
        this.horizontal = Orientation.horizontal(stage, sheet.width());
        this.first = stage.plotting().layers().stream().filter(l -> !l.mark().secondAxis()).toList();
        this.second = stage.plotting().layers().stream().filter(l -> l.mark().secondAxis()).toList();
        this.axes = new PlaceAxes(stage);
    }

    void lay(double top) {
        name(top);
        told = told(top);
        double y = top + legend.height();
        SetText title = axisTitle();
        double titleHeight = title == null ? 0 : title.height() + 4;
        Rect area = new Rect(0, y + titleHeight, sheet.width(), sheet.height() - y - titleHeight);
        PlaceAxis place = null;
        ValueAxis value = null, other = null;
        Rect plot = area;
        for (int round = 0; round < 3; round++) {
            place = horizontal ? axes.lying(plot.height(), sheet.width() * 0.4) : axes.standing(plot.width(), slotted());
            double length = horizontal ? plot.width() : plot.height();
            value = told ? ValueAxis.hidden(Extent.of(first), stage.chart().y()) : ValueAxis.of(stage, first.isEmpty() ? second : first, stage.chart().y(),
                    Extent.of(first.isEmpty() ? second : first), length, horizontal);
            other = second.isEmpty() || first.isEmpty() ? null : ValueAxis.of(stage, second, stage.chart().y2(), Extent.of(second), length, horizontal);
            plot = inner(area, plot, place, value, other);
        }
        legend.put(sheet, top);
        if (title != null) sheet.label(title.top(Role.AXIS_TITLE, 0, y, Align.LEFT));
        draw(new Frame(plot, place.scale(), value.scale(), other == null ? value.scale() : other.scale(), horizontal), place, value, other);
    }

    /** Names at the lines' ends where they fit, else a legend. */
    private void name(double top) {
        ends = Naming.endsPossible(stage) && !horizontal ? new LineEnds(stage, sheet.width()) : null;
        double guess = sheet.height() - top - stage.look().axis() * 3;
        if (ends != null && !ends.fit(guess)) ends = null;
        legend = new Legend(stage, ends == null ? Naming.legend(stage) : List.of(), sheet.width());
    }

    /** Whether the values stand at the bars, so that no axis is needed. */
    private boolean told(double top) {
        if (!second.isEmpty() || first.size() != 1 || !first.get(0).is(Kind.BARS) || stage.chart().y().log()) return false;
        Layer layer = first.get(0);
        Boolean wish = BarLabels.wish(stage, layer);
        if (wish != null && !wish) return false;
        if (!stage.chart().rules().isEmpty() && wish == null) return false;
        double names = horizontal ? axes.lying(100, sheet.width() * 0.4).depth(true) : stage.look().axis() * 2;
        Rect guess = new Rect(0, 0, sheet.width() - (horizontal ? names + 30 : 0), sheet.height() - top - legend.height() - (horizontal ? 0 : names));
        BarPlan plan = plan(horizontal ? guess.height() : guess.width());
        BarLabels labels = new BarLabels(stage, layer, horizontal);
        if (labels.fit(plan, stage.domain().size() * bars())) return true;
        if (layer.mark().stacking() == Stacking.NONE) return false;
        ValueAxis exact = ValueAxis.hidden(Extent.of(first), stage.chart().y());
        Frame frame = new Frame(guess, PlaceAxis.slots(stage.domain()), exact.scale(), exact.scale(), horizontal);
        return labels.fitInside(BarMarks.of(stage, layer, plan, 0, frame));
    }

    private SetText axisTitle() {
        String title = stage.chart().y().title();
        if (title.isBlank() || horizontal) return null;
        return stage.words().markup(title, stage.look().axis(), false, stage.look().muted(), sheet.width());
    }

    /** The plot's rectangle once the axes, names and values have their room. */
    private Rect inner(Rect area, Rect plot, PlaceAxis place, ValueAxis value, ValueAxis other) {
        double left = 0, right = EDGE, top = EDGE, bottom = 0, tick = stage.look().axis() * 0.6;
        double[] over = told ? new BarLabels(stage, first.get(0), horizontal).overhang() : new double[2];
        if (horizontal) {
            left = place.depth(true) + over[0];
            right = told ? over[1] : value.names().isEmpty() ? EDGE : value.names().get(value.names().size() - 1).width() / 2;
            bottom = told || value.names().isEmpty() ? 0 : stage.look().axis() * 1.1 + 5;
            top = 0;
        } else {
            double ticks = value.names().isEmpty() ? 0 : value.widest() + TICK_GAP;
            left = Math.max(ticks, place.overhangLeft(plot.width()));
            double far = other == null || other.names().isEmpty() ? 0 : other.widest() + TICK_GAP;
            right = Math.max(Math.max(far, ends == null ? EDGE : ends.depth()), place.overhangRight(plot.width()) + 0.5);
            top = Math.max(over[1], value.names().isEmpty() && ends == null ? EDGE : tick);
            bottom = place.depth(false) + over[0];
        }
        Rect inner = area.inset(left, top, right, bottom);
        if (!horizontal) return inner;
        double most = stage.domain().size() * (bars() == 1 ? 38 : 20.0 * bars() + 14);
        return new Rect(inner.x(), inner.y(), inner.width(), Math.min(inner.height(), most));
    }

    private boolean slotted() {
        return stage.plotting().layers().stream().anyMatch(l -> SLOTTED.contains(l.mark().kind()));
    }

    /** Bars side by side in one slot. */
    private int bars() {
        return Math.max(1, stage.plotting().layers().stream().filter(l -> l.is(Kind.BARS)).mapToInt(Cartesian::lanes).sum());
    }

    private static int lanes(Layer l) {
        return l.mark().stacking() == Stacking.NONE ? l.series().size() : 1;
    }

    private BarPlan plan(double length) {
        return BarPlan.of(stage.domain().size(), bars(), length, horizontal);
    }

    private void draw(Frame frame, PlaceAxis place, ValueAxis value, ValueAxis other) {
        BarPlan plan = plan(horizontal ? frame.area().height() : frame.area().width());
        List<Drawing> drawings = new ArrayList<>();
        List<Runnable> labels = new ArrayList<>();
        int lane = 0;
        for (Layer l : stage.plotting().layers()) {
            switch (l.mark().kind()) {
                case BARS -> {
                    List<BarMarks.Placed> bars = BarMarks.of(stage, l, plan, lane, frame);
                    lane += lanes(l);
                    drawings.add(new Drawing.Bars(bars.stream().map(BarMarks.Placed::bar).toList(), l.mark().secondAxis()));
                    bars.forEach(b -> sheet.room.block(b.box()));
                    boolean wished = Boolean.TRUE.equals(BarLabels.wish(stage, l));
                    if (told || wished) labels.add(() -> new BarLabels(stage, l, horizontal).put(sheet, bars, plan));
                }
                case AREAS -> drawings.addAll(AreaMarks.of(stage, l));
                default -> drawings.addAll(LineMarks.of(stage, l, ends != null));
            }
        }
        List<Plots.Line> lines = new ArrayList<>();
        Scale v = frame.value();
        if (!v.log() && v.min() <= 0 && v.max() >= 0) lines.add(new Plots.Line(0, false, !slotted(), stage.look().baseline(), 0.75, false));
        List<Double> grid = value.ticks().stream().filter(t -> t != 0 || v.log()).toList();
        sheet.draw(Plots.draw(new Plots.Spec(frame, place.grid() ? place.at() : List.of(), grid, stage.look().grid(), List.of(), drawings, lines, false)));
        place.put(sheet, frame);
        ticks(frame, value, false);
        if (other != null) ticks(frame, other, true);
        if (ends != null) ends.put(sheet, frame);
        labels.forEach(Runnable::run);
    }

    private void ticks(Frame frame, ValueAxis axis, boolean right) {
        Rect area = frame.area();
        for (int i = 0; i < axis.names().size(); i++) {
            double at = frame.valueAt(axis.ticks().get(i), right);
            SetText name = axis.names().get(i);
            if (horizontal) sheet.label(name.top(Role.TICK, at, area.bottom() + 5, Align.CENTER));
            else if (right) sheet.label(name.middle(Role.TICK, area.right() + TICK_GAP, at, Align.LEFT));
            else sheet.label(name.middle(Role.TICK, area.x() - TICK_GAP, at, Align.RIGHT));
        }
    }
}
