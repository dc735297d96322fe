package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.layout.Figure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A plot with two axes: decides what names the series and tells the values, gives each its room, and draws the marks in what is left.
 */
final class Cartesian {
    private static final Set<Kind> SLOTTED = EnumSet.of(Kind.BARS, Kind.BOX_PLOT, Kind.WATERFALL, Kind.GANTT, Kind.POINTS, Kind.ERROR_BARS);
    static final double EDGE = 3;
    private static final int ROUNDS = 8;
    /** Least height and width in points of a plot that lines up with others. */
    private static final double LINED = 40;
    /** Part of the width that names beside lying bars may take. */
    static final double NAMES = 0.4;
    /** Part of the height that slanted names may take. */
    static final double SLANTED = 0.4;
    /** Largest slots of lying charts in points: of one bar, of each of several with what parts them. */
    private static final double SLOT = 60, LANE = 28, PARTED = 24;
    /** Part of its room that a lying chart should fill, and how much wider slots may grow for it. */
    private static final double FULL = 0.75, WIDER = 1.5;

    private final Stage stage;
    private final Sheet sheet;
    private final Rect region;
    private final boolean horizontal;
    private final Sides sides;
    private final PlaceAxes axes;
    private final LineEnds ends;
    private final Legend legend;
    private final boolean told;
    private final Figure.Insets least;
    private final Figure.Edges edges;

    /**
     * @param named whether the plot names its series itself, as one of several does not
     * @param least room to keep around the plot
     */
    Cartesian(Stage wide, Sheet sheet, Rect region, boolean named, Figure.Insets least) {
        this.sheet = sheet;
        this.region = region;
        this.horizontal = Orientation.horizontal(wide, region.width(), region.height());
        this.least = least;
        this.edges = least.edges() != null && least.edges().lying() == horizontal ? least.edges() : new Figure.Edges(0, 0, horizontal);
        double key = named && horizontal ? new Legend(wide, Naming.legend(wide), region.width()).height() : 0;
        this.stage = horizontal ? Orientation.rows(wide, region.height() - key) : wide;
        this.sides = Sides.of(stage);
        this.axes = new PlaceAxes(stage);
        this.ends = named && !horizontal ? ends() : null;
        this.legend = new Legend(stage, ends == null && named ? Naming.legend(stage) : List.of(), region.width());
        this.told = tells();
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
        List<Layer> first = sides.first();
        boolean bars = first.size() == 1 && sides.second().isEmpty() && (first.get(0).is(Kind.BARS) || first.get(0).is(Kind.WATERFALL));
        if (!bars || stage.chart().y().log()) return false;
        Layer layer = first.get(0);
        Boolean wish = BarLabels.wish(stage, layer);
        if (wish != null && !wish) return false;
        double names = horizontal ? axes.lying(100, region.width() * NAMES).depth(true) : stage.look().axis() * 2.5;
        Rect guess = new Rect(0, 0, region.width() - Math.max(edges.left(), horizontal ? names : 0) - Math.max(edges.right(), horizontal ? 30 : 0), region.height() - legend.height() - (horizontal ? 0 : names));
        BarPlan plan = BarPlan.of(stage, horizontal ? lyingHeight(stage, guess.height()) : guess.width(), horizontal);
        if (layer.is(Kind.WATERFALL)) return WaterfallMarks.fit(stage, layer, plan, horizontal);
        BarLabels labels = new BarLabels(stage, layer, horizontal);
        // rows have room for their values however many they are
        if (labels.fit(plan, horizontal ? 0 : stage.domain().size() * BarPlan.bars(stage))) return true;
        if (layer.mark().stacking() == Stacking.NONE) return false;
        ValueAxis exact = ValueAxis.hidden(sides.extent(stage.chart()), stage.chart().y());
        Frame frame = new Frame(guess, PlaceAxis.slots(stage), exact.scale(), exact.scale(), horizontal);
        return labels.fitInside(new BarMarks(new Plot(stage, frame, plan, true, false), layer, 0).bars());
    }

    void lay() {
        AxisTitles titles = new AxisTitles(stage, region, horizontal, told);
        Rect area = region.inset(0, legend.height() + titles.above(), 0, titles.below());
        Rect plot = area;
        Axes settled = null;
        // each axis needs the length of the plot, and takes some of the other's; after a few rounds the plot only shrinks, so that it settles
        for (int round = 0; round < ROUNDS; round++) {
            settled = axes(area, plot);
            Rect next = lined(inner(area, plot, settled));
            if (round > 1) next = common(plot, next);
            if (same(plot, next)) break;
            plot = next;
        }
        legend.put(sheet, region.x(), region.y());
        sheet.room.limit(region.inset(0, legend.height(), 0, 0));
        Frame frame = settled.frame(plot, horizontal);
        titles.put(sheet, frame, region.y() + legend.height());
        new PlotPainter(stage, sheet, settled, told, ends).draw(frame, true, true, overhang()[0], hanging(settled.place()));
        sheet.plot(new Sheet.Plotted(plot, horizontal));
    }

    /** The plot in line with those of the charts around it, as long as it keeps a size of its own. */
    private Rect lined(Rect own) {
        double left = Math.max(own.x(), edges.left()), right = Math.min(own.right(), sheet.width() - edges.right());
        Rect plot = right - left < LINED ? own : new Rect(left, own.y(), right - left, own.height());
        double top = Math.max(plot.y(), least.head()), bottom = horizontal ? plot.bottom() : Math.min(plot.bottom(), sheet.height() - least.foot());
        return bottom - top < LINED ? plot : new Rect(plot.x(), top, plot.width(), bottom - top);
    }

    private Axes axes(Rect area, Rect plot) {
        PlaceAxis place = horizontal ? axes.lying(plot.height(), region.width() * NAMES) : axes.standing(plot.width(), slotted(stage), area.height() * SLANTED);
        return Axes.of(stage, place, sides.extent(stage.chart()), sides.other(), told, horizontal ? plot.width() : plot.height(), horizontal);
    }

    private static Rect common(Rect a, Rect b) {
        double x = Math.max(a.x(), b.x()), y = Math.max(a.y(), b.y());
        return new Rect(x, y, Math.min(a.right(), b.right()) - x, Math.min(a.bottom(), b.bottom()) - y);
    }

    private static boolean same(Rect a, Rect b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + Math.abs(a.width() - b.width()) + Math.abs(a.height() - b.height()) < 0.01;
    }

    /** The plot's rectangle once the axes, names and values have their room. */
    private Rect inner(Rect area, Rect plot, Axes axes) {
        double[] over = overhang();
        ValueAxis value = axes.value(), other = axes.other();
        PlaceAxis place = axes.place();
        boolean named = !value.names().isEmpty() && !stage.plotting().has(Kind.SLOPE);
        if (horizontal) {
            double right = told ? over[1] : named ? value.names().get(value.names().size() - 1).width() / 2 : EDGE;
            double bottom = named ? stage.look().axis() * 1.1 + AxisTicks.BELOW : 0;
            boolean onTop = other != null && !other.names().isEmpty();
            double above = onTop ? stage.look().axis() * 1.1 + AxisTicks.BELOW : 0;
            if (onTop) right = Math.max(right, other.names().get(other.names().size() - 1).width() / 2);
            Rect inner = area.inset(place.depth(true) + over[0], above, right, bottom);
            return new Rect(inner.x(), inner.y(), inner.width(), lyingHeight(stage, inner.height()));
        }
        double left = Math.max(named ? value.widest() + AxisTicks.BESIDE : 0, place.overhangLeft(plot.width()));
        for (Layer l : sides.first()) if (l.is(Kind.SLOPE)) left = Math.max(left, SlopeStarts.depth(stage, l));
        double far = other == null || other.names().isEmpty() ? 0 : other.widest() + AxisTicks.BESIDE;
        double name = place.overhangRight(plot.width()), right = Math.max(Math.max(far, ends == null ? edge(stage) : ends.depth()), name > 0 ? name + 0.5 : 0);
        double top = Math.max(over[1], value.names().isEmpty() && ends == null ? EDGE : stage.look().axis() * 0.6);
        if (hanging(place)) return area.inset(left, place.depth(false), right, over[0]);
        return area.inset(left, top, right, place.depth(false) + over[0]);
    }

    /** Room for values before the least and after the largest bar. */
    private double[] overhang() {
        return told ? overhang(stage, horizontal) : new double[2];
    }

    /** The same of a chart whose values stand at its bars. */
    static double[] overhang(Stage stage, boolean horizontal) {
        Layer layer = Sides.of(stage).first().get(0);
        return layer.is(Kind.WATERFALL) ? WaterfallMarks.overhang(stage, layer, horizontal) : new BarLabels(stage, layer, horizontal).overhang();
    }

    /** Whether all bars hang from zero, so that their names stand over it. */
    private boolean hanging(PlaceAxis place) {
        Extent e = told ? sides.extent(stage.chart()) : Extent.NONE;
        return told && !horizontal && place.angle() == 0 && e.max() <= 0 && e.min() < 0;
    }

    /** Lying bars do not spread over more height than they need. */
    static double lyingHeight(Stage stage, double height) {
        int bars = BarPlan.bars(stage);
        double most = stage.domain().size() * (bars == 1 ? SLOT : LANE * bars + PARTED);
        return Math.min(height, Math.max(most, Math.min(height * FULL, most * WIDER)));
    }

    /** Room right of a plot for strokes and dots on its edge; what stands in slots has room in these, and its axis ends where the chart does. */
    static double edge(Stage stage) {
        return slotted(stage) ? 0 : EDGE;
    }

    /** Whether marks stand in slots with room on both sides. */
    static boolean slotted(Stage stage) {
        return stage.plotting().layers().stream().anyMatch(l -> SLOTTED.contains(l.mark().kind()));
    }
}
