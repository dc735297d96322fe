package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small multiples: a plot for each value of a column, all on the same scales. */
final class FacetChart {
    private static final double ACROSS = 16, DOWN = 12, LEAST = 84, ASPECT = 1.35, TITLE_GAP = 4;
    private final Stage stage;
    private final Sheet sheet;
    private final List<String> names;
    private final List<Stage> stages = new ArrayList<>();

    FacetChart(Stage stage, Sheet sheet, Map<String, Plotting> parts) {
        this.stage = stage;
        this.sheet = sheet;
        this.names = List.copyOf(parts.keySet());
        parts.values().forEach(p -> stages.add(stage.with(p)));
    }

    void lay(double top) {
        Legend legend = new Legend(stage, Naming.legend(stage), sheet.width());
        legend.put(sheet, 0, top);
        double from = top + legend.height(), height = sheet.height() - from;
        int columns = columns(sheet.width(), height), rows = (names.size() + columns - 1) / columns;
        double titles = stage.look().axis() * 1.1 + TITLE_GAP;
        double rowHeight = (height - (rows - 1) * DOWN) / rows;
        double rough = (sheet.width() - (columns - 1) * ACROSS) / columns;
        Extent extent = Extent.NONE;
        for (Stage s : stages) extent = extent.and(Extent.of(s.plotting().layers()));
        boolean told = stages.stream().filter(s -> !s.plotting().empty())
                .allMatch(s -> new Cartesian(s, new Sheet(rough, rowHeight), new Rect(0, 0, rough, rowHeight - titles), new Panel(null, true, false, null)).told());
        double gutter = gutter(extent, told, rough, rowHeight - titles);
        double plot = (sheet.width() - gutter - (columns - 1) * ACROSS) / columns;
        for (int i = 0; i < stages.size(); i++) {
            int column = i % columns, row = i / columns;
            double x = column == 0 ? 0 : gutter + column * (plot + ACROSS), y = from + row * (rowHeight + DOWN);
            double width = column == 0 ? plot + gutter : plot;
            SetText title = stage.words().fitted(names.get(i), stage.look().axis(), true, stage.look().ink(), width, 1);
            sheet.label(title.top(Role.SUBTITLE, x, y, Align.LEFT));
            Rect region = new Rect(x, y + titles, width, rowHeight - titles);
            if (!stages.get(i).plotting().empty()) new Cartesian(stages.get(i), sheet, region, new Panel(extent, column == 0, false, told)).lay();
        }
    }

    /** Room that the names left of the first column take, so that all plots are equally wide. */
    private double gutter(Extent extent, boolean told, double width, double height) {
        Stage first = stages.get(0);
        if (Orientation.horizontal(first, width)) return new PlaceAxes(first).lying(height, width * 0.4).depth(true);
        if (told) return 0;
        return ValueAxis.of(first, first.plotting().layers(), stage.chart().y(), extent, height * 0.8, false).widest() + AxisTicks.BESIDE;
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
