package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.draw.Plots;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A plot with two axes: decides what names the series and tells the values, gives each its room, and draws the marks in what is left.
 */
final class Cartesian {
    private static final Set<Kind> SLOTTED = EnumSet.of(Kind.BARS, Kind.BOX_PLOT, Kind.WATERFALL, Kind.GANTT, Kind.POINTS, Kind.ERROR_BARS);
    private static final double EDGE = 3;
    private static final int ROUNDS = 8;
    /** Part of the width that names beside lying bars may take. */
    private static final double NAMES = 0.4;
    /** Part of the height that slanted names may take. */
    private static final double SLANTED = 0.4;

    private final Stage stage;
    private final Sheet sheet;
    private final Rect region;
    private final Panel panel;
    private final boolean horizontal;
    private final List<Layer> first;
    private final List<Layer> second;
    private final PlaceAxes axes;
    private final LineEnds ends;
    private final Legend legend;
    private final boolean told;

    Cartesian(Stage stage, Sheet sheet, Rect region, Panel panel) {
        this.stage = stage;
        this.sheet = sheet;
        this.region = region;
        this.panel = panel;
        this.horizontal = Orientation.horizontal(stage, region.width());
        List<Layer> layers = stage.plotting().layers();
        boolean onlySecond = layers.stream().allMatch(l -> l.mark().secondAxis());
        this.first = onlySecond ? layers : layers.stream().filter(l -> !l.mark().secondAxis()).toList();
        this.second = onlySecond ? List.of() : layers.stream().filter(l -> l.mark().secondAxis()).toList();
        this.axes = new PlaceAxes(stage);
        this.ends = panel.legend() && !horizontal ? ends() : null;
        this.legend = new Legend(stage, ends == null && panel.legend() ? Naming.legend(stage) : List.of(), region.width());
        this.told = panel.told() == null ? tells() : panel.told();
    }

    /** Names at the lines' ends, or {@code null} where they do not fit. */
    private LineEnds ends() {
        if (!Naming.endsPossible(stage)) return null;
        LineEnds made = new LineEnds(stage, region.width());
        return made.fit(region.height() - stage.look().axis() * 3) ? made : null;
    }

    boolean told() {
        return told;
    }

    /** Whether the values stand at the bars, so that no axis is needed. */
    private boolean tells() {
        boolean bars = first.size() == 1 && second.isEmpty() && (first.get(0).is(Kind.BARS) || first.get(0).is(Kind.WATERFALL));
        if (!bars || stage.chart().y().log()) return false;
        Layer layer = first.get(0);
        Boolean wish = BarLabels.wish(stage, layer);
        if (wish != null && !wish) return false;
        double names = horizontal ? axes.lying(100, region.width() * NAMES).depth(true) : stage.look().axis() * 2.5;
        Rect guess = new Rect(0, 0, region.width() - (horizontal ? names + 30 : 0), region.height() - legend.height() - (horizontal ? 0 : names));
        BarPlan plan = plan(horizontal ? lyingHeight(guess.height()) : guess.width());
        if (layer.is(Kind.WATERFALL)) return WaterfallMarks.fit(stage, layer, plan, horizontal);
        BarLabels labels = new BarLabels(stage, layer, horizontal);
        if (labels.fit(plan, stage.domain().size() * bars())) return true;
        if (layer.mark().stacking() == Stacking.NONE) return false;
        ValueAxis exact = hidden();
        Frame frame = new Frame(guess, PlaceAxis.slots(stage.domain()), exact.scale(), exact.scale(), horizontal);
        return labels.fitInside(new BarMarks(new Plot(stage, frame, plan, true, false), layer, 0).bars());
    }

    private ValueAxis hidden() {
        return ValueAxis.hidden(panel.value() == null ? extent(first) : panel.value(), stage.chart().y());
    }

    /** Reach of the values, with the values of rules in it. */
    private Extent extent(List<Layer> layers) {
        Extent e = Extent.of(layers);
        if (layers == first) for (Chart.Rule r : stage.chart().rules()) if (r.y() != null) e = e.and(r.y());
        return e;
    }

    void lay() {
        AxisTitles titles = new AxisTitles(stage, region, horizontal, told);
        double top = legend.height() + titles.above();
        Rect area = region.inset(0, top, 0, titles.below());
        Rect plot = area;
        PlaceAxis place = null;
        ValueAxis value = null, other = null;
        // each axis needs the length of the plot, and takes some of the other's; after a few rounds the plot only shrinks, so that it settles
        for (int round = 0; round < ROUNDS; round++) {
            place = horizontal ? axes.lying(plot.height(), region.width() * NAMES) : axes.standing(plot.width(), slotted(stage), area.height() * SLANTED);
            double length = horizontal ? plot.width() : plot.height();
            value = told ? hidden() : ValueAxis.of(stage, first, stage.chart().y(), panel.value() == null ? extent(first) : panel.value(), length, horizontal);
            other = second.isEmpty() ? null : ValueAxis.of(stage, second, stage.chart().y2(), extent(second), length, horizontal);
            Rect next = inner(area, plot, place, value, other);
            if (round > 1) next = common(plot, next);
            if (same(plot, next)) break;
            plot = next;
        }
        legend.put(sheet, region.x(), region.y());
        Frame frame = new Frame(plot, place.scale(), value.scale(), other == null ? value.scale() : other.scale(), horizontal);
        titles.put(sheet, frame, region.y() + legend.height());
        draw(frame, place, value, other);
    }

    private static Rect common(Rect a, Rect b) {
        double x = Math.max(a.x(), b.x()), y = Math.max(a.y(), b.y());
        return new Rect(x, y, Math.min(a.right(), b.right()) - x, Math.min(a.bottom(), b.bottom()) - y);
    }

    private static boolean same(Rect a, Rect b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + Math.abs(a.width() - b.width()) + Math.abs(a.height() - b.height()) < 0.01;
    }

    /** The plot's rectangle once the axes, names and values have their room. */
    private Rect inner(Rect area, Rect plot, PlaceAxis place, ValueAxis value, ValueAxis other) {
        double[] over = overhang();
        boolean named = (panel.names() || horizontal) && !value.names().isEmpty() && stage.plotting().layers().stream().noneMatch(l -> l.is(Kind.SLOPE));
        if (horizontal) {
            double right = told ? over[1] : named ? value.names().get(value.names().size() - 1).width() / 2 : EDGE;
            double bottom = named ? stage.look().axis() * 1.1 + AxisTicks.BELOW : 0;
            boolean onTop = other != null && !other.names().isEmpty();
            double above = onTop ? stage.look().axis() * 1.1 + AxisTicks.BELOW : 0;
            if (onTop) right = Math.max(right, other.names().get(other.names().size() - 1).width() / 2);
            Rect inner = area.inset((panel.names() ? place.depth(true) : 0) + over[0], above, right, bottom);
            return new Rect(inner.x(), inner.y(), inner.width(), lyingHeight(inner.height()));
        }
        double left = Math.max(named ? value.widest() + AxisTicks.BESIDE : 0, place.overhangLeft(plot.width()));
        for (Layer l : first) if (l.is(Kind.SLOPE)) left = Math.max(left, SlopeStarts.depth(stage, l));
        double far = other == null || other.names().isEmpty() ? 0 : other.widest() + AxisTicks.BESIDE;
        double right = Math.max(Math.max(far, ends == null ? EDGE : ends.depth()), place.overhangRight(plot.width()) + 0.5);
        double top = Math.max(over[1], value.names().isEmpty() && ends == null ? EDGE : stage.look().axis() * 0.6);
        if (hanging(place)) return area.inset(left, place.depth(false), right, over[0]);
        return area.inset(left, top, right, place.depth(false) + over[0]);
    }

    /** Room for values before the least and after the largest bar. */
    private double[] overhang() {
        if (!told) return new double[2];
        return first.get(0).is(Kind.WATERFALL) ? WaterfallMarks.overhang(stage, first.get(0), horizontal) : new BarLabels(stage, first.get(0), horizontal).overhang();
    }

    /** Whether all bars hang from zero, so that their names stand over it. */
    private boolean hanging(PlaceAxis place) {
        Extent e = told ? extent(first) : Extent.NONE;
        return told && !horizontal && place.angle() == 0 && e.max() <= 0 && e.min() < 0;
    }

    /** Lying bars do not spread over more height than they need. */
    private double lyingHeight(double height) {
        return Math.min(height, stage.domain().size() * (bars() == 1 ? 38 : 20.0 * bars() + 14));
    }

    /** Whether marks stand in slots with room on both sides. */
    static boolean slotted(Stage stage) {
        return stage.plotting().layers().stream().anyMatch(l -> SLOTTED.contains(l.mark().kind()));
    }

    /** Bars side by side in one slot. */
    private int bars() {
        return Math.max(1, stage.plotting().layers().stream().filter(l -> l.is(Kind.BARS)).mapToInt(BarMarks::lanes).sum());
    }

    private BarPlan plan(double length) {
        return BarPlan.of(stage.domain().size(), bars(), length, horizontal);
    }

    private void draw(Frame frame, PlaceAxis place, ValueAxis value, ValueAxis other) {
        Plot plot = new Plot(stage, frame, plan(horizontal ? frame.area().height() : frame.area().width()), told, ends != null);
        List<Marked> marks = Marks.of(plot);
        Annotations notes = new Annotations(plot, slotted(stage));
        List<Drawing> drawings = new ArrayList<>();
        for (Marked m : marks) drawings.addAll(m.drawings());
        List<Plots.Line> lines = new ArrayList<>(notes.rules());
        boolean bars = first.stream().anyMatch(l -> Extent.FROM_ZERO.contains(l.mark().kind()));
        AxisTicks ticks = new AxisTicks(plot, sheet);
        if (ticks.baseline(value)) lines.add(0, new Plots.Line(0, false, !bars, stage.look().baseline(), 0.75, false));
        sheet.draw(Plots.draw(new Plots.Spec(frame, ticks.placeGrid(place), ticks.valueGrid(value), stage.look().grid(), notes.bands(), drawings, lines, ticks.cut())));
        marks.forEach(m -> m.block(sheet.room));
        if (ticks.baseline(value)) {
            double zero = frame.valueAt(0, false);
            if (horizontal) sheet.room.block(zero, frame.area().y(), zero, frame.area().bottom());
            else sheet.room.block(frame.area().x(), zero, frame.area().right(), zero);
        }
        notes.block(sheet.room);
        if (panel.names() || !horizontal) place.put(sheet, frame, overhang()[0], hanging(place));
        if (panel.names() || horizontal) ticks.put(value, false);
        if (other != null) ticks.put(other, true);
        if (ends != null) ends.put(sheet, frame);
        marks.forEach(m -> m.label(sheet));
        notes.put(sheet);
    }
}
