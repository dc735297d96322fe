package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.layout.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small multiples: a plot for each value of a column, all of one size and on the same axes. */
final class FacetChart {
    private static final double ACROSS = 16, DOWN = 12, LEAST = 84, ASPECT = 1.35, TITLE_GAP = 4, APART = 8, PLOT = 30;
    private static final int ROUNDS = 4;
    private final Stage stage;
    private final Sheet sheet;
    private final List<String> names;
    private final List<Stage> stages = new ArrayList<>();
    private final int columns;
    private final int rows;
    private final boolean horizontal;
    private final boolean told;
    private final Rect region;
    private final double head;

    /** @param region for the plots and their names */
    private FacetChart(Stage wide, Sheet sheet, Map<String, Plotting> parts, Rect region) {
        this.sheet = sheet;
        this.region = region;
        this.names = List.copyOf(parts.keySet());
        this.columns = columns(region.width(), region.height());
        this.rows = (names.size() + columns - 1) / columns;
        this.head = wide.look().axis() * 1.1 + TITLE_GAP;
        Rect rough = new Rect(0, 0, (region.width() - (columns - 1) * ACROSS) / columns, (region.height() - (rows - 1) * DOWN) / rows - head);
        Stage first = wide.with(parts.get(names.get(0)));
        this.horizontal = Orientation.horizontal(first, rough.width(), rough.height());
        this.stage = horizontal ? Orientation.rows(wide, rough.height()) : wide;
        parts.values().forEach(p -> stages.add(stage.with(p)));
        this.told = stages.stream().filter(s -> !s.plotting().empty()).allMatch(s -> new Cartesian(s, new Sheet(rough.width(), rough.height()), rough, false, Figure.Insets.NONE).told());
    }

    static void lay(Stage stage, Sheet sheet, Map<String, Plotting> parts, double top) {
        Legend legend = new Legend(stage, Naming.legend(stage), sheet.width());
        legend.put(sheet, 0, top);
        double from = top + legend.height();
        boolean lies = Orientation.lies(stage);
        Rect all = new Rect(0, from, sheet.width(), sheet.height() - from);
        AxisTitles titles = new AxisTitles(stage, all, lies, false);
        FacetChart chart = new FacetChart(stage, sheet, parts, all.inset(0, titles.above(), 0, titles.below()));
        chart.draw(titles, from);
    }

    /** Room around each plot for what stands beside it, which the plots of one column or row share. */
    private record Gaps(double left, double right, double between, double top, double bottom) { }

    private void draw(AxisTitles titles, double from) {
        double[] over = over();
        double width = region.width() / columns, height = region.height() / rows;
        Axes axes = null;
        Gaps gaps = null;
        for (int round = 0; round < ROUNDS; round++) {
            axes = axes(width, height);
            gaps = gaps(axes, over, width);
            width = (region.width() - gaps.left - gaps.right - (columns - 1) * gaps.between) / columns;
            height = (region.height() - (rows - 1) * DOWN) / rows - head - gaps.top - gaps.bottom;
        }
        Rect all = new Rect(gaps.left, region.y(), region.width() - gaps.left - gaps.right, region.height());
        titles.put(sheet, axes.frame(all, horizontal), from);
        for (int i = 0; i < stages.size(); i++) {
            double x = gaps.left + i % columns * (width + gaps.between), y = region.y() + i / columns * (head + gaps.top + height + gaps.bottom + DOWN);
            SetText title = stage.words().fitted(names.get(i), stage.look().axis(), true, stage.look().ink(), width, 1);
            sheet.label(title.top(Role.SUBTITLE, x - (horizontal ? over[0] : 0), y, Align.LEFT));
            boolean last = i % columns == columns - 1 || i == stages.size() - 1;
            Rect plot = new Rect(x, y + head + gaps.top, width, height);
            sheet.room.limit(cell(plot, gaps));
            if (!stages.get(i).plotting().empty()) new PlotPainter(stages.get(i), sheet, axes, told, null).draw(axes.frame(plot, horizontal), i % columns == 0, last, over[0], false);
        }
    }

    /** A plot with half of the room between it and the next. */
    private static Rect cell(Rect plot, Gaps gaps) {
        double half = gaps.between / 2;
        return plot.inset(-Math.max(half, plot.x() <= gaps.left ? gaps.left : 0), -gaps.top - TITLE_GAP, -half, -gaps.bottom);
    }

    /** Least height of the plots with their names, in as many columns as a width has. */
    static double least(Stage stage, Map<String, Plotting> parts, double width) {
        int columns = (int) Math.max(1, Math.min(parts.size(), (width + ACROSS) / (LEAST + ACROSS))), rows = (parts.size() + columns - 1) / columns;
        double one = (width - (columns - 1) * ACROSS) / columns, head = stage.look().axis() * 1.1 + TITLE_GAP;
        double plot = Orientation.lies(stage) ? stage.domain().size() * Orientation.floor(stage) * Orientation.ROW + stage.look().axis() * Orientation.UNDER
                : PLOT + new PlaceAxes(stage).standing(one * 0.85, Cartesian.slotted(stage), PLOT).depth(false);
        AxisTitles titles = new AxisTitles(stage, new Rect(0, 0, width, 0), Orientation.lies(stage), false);
        return new Legend(stage, Naming.legend(stage), width).height() + titles.above() + titles.below() + rows * (head + plot) + (rows - 1) * DOWN;
    }

    private Axes axes(double width, double height) {
        PlaceAxes places = new PlaceAxes(stage);
        PlaceAxis place = horizontal ? places.lying(height, region.width() / columns * Cartesian.NAMES)
                : places.standing(width, Cartesian.slotted(stage), height * Cartesian.SLANTED);
        Extent first = Extent.NONE, second = Extent.NONE;
        for (Stage s : stages) {
            first = first.and(Sides.of(s).extent(stage.chart()));
            second = second.and(Sides.of(s).other());
        }
        return Axes.of(stage, place, first, second, told, horizontal ? width : height, horizontal);
    }

    /** Room for values beyond the bars of any plot. */
    private double[] over() {
        double[] most = new double[2];
        if (!told) return most;
        for (Stage s : stages) {
            double[] own = Cartesian.overhang(s, horizontal);
            for (int i = 0; i < 2; i++) most[i] = Math.max(most[i], own[i]);
        }
        return most;
    }

    private Gaps gaps(Axes axes, double[] over, double width) {
        PlaceAxis place = axes.place();
        ValueAxis value = axes.value();
        if (horizontal) {
            double half = value.names().isEmpty() ? 0 : value.names().get(value.names().size() - 1).width() / 2, right = Math.max(told ? over[1] : half, Cartesian.EDGE);
            double under = value.names().isEmpty() ? 0 : stage.look().axis() * 1.1 + AxisTicks.BELOW;
            return new Gaps(place.depth(true) + over[0], right, Math.max(ACROSS, right + Math.max(over[0], half) + APART), 0, under);
        }
        double left = Math.max(place.overhangLeft(width), starts()), right = Math.max(Cartesian.edge(stage), place.overhangRight(width) + 0.5);
        double named = value.names().isEmpty() ? 0 : value.widest() + AxisTicks.BESIDE, far = axes.other() == null ? 0 : axes.other().widest() + AxisTicks.BESIDE;
        double above = Math.max(over[1], value.names().isEmpty() ? Cartesian.EDGE : stage.look().axis() * 0.6);
        return new Gaps(Math.max(named, left), Math.max(far, right), Math.max(ACROSS, left + right + APART), above, place.depth(false) + over[0]);
    }

    /** Room for the first values of lines between two moments. */
    private double starts() {
        double most = 0;
        for (Stage s : stages) for (Layer l : s.plotting().layers()) if (l.is(Kind.SLOPE)) most = Math.max(most, SlopeStarts.depth(s, l));
        return most;
    }

    /** As many columns as bring the plots nearest to their best shape. */
    private int columns(double width, double height) {
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int c = 1; c <= names.size(); c++) {
            int rows = (names.size() + c - 1) / c;
            double w = (width - (c - 1) * ACROSS) / c, h = (height - (rows - 1) * DOWN) / rows;
            if (c > 1 && w < LEAST) break;
            double cost = Math.abs(Math.log(w / Math.max(1, h) / ASPECT)) + 0.9 * (rows * c - names.size()) / c;
            if (cost < least) {
                least = cost;
                best = c;
            }
        }
        return best;
    }
}
