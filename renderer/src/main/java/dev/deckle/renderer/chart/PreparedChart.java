package dev.deckle.renderer.chart;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.label.Words;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A chart that is read and coloured, and waits for its size. */
final class PreparedChart implements Figure {
    /** Texts that an author misses where they are left out. */
    private static final Set<Role> ASKED = EnumSet.of(Role.NOTE, Role.RULE, Role.SERIES, Role.LEGEND);
    private final Plotting plotting;
    private final Map<String, Plotting> parts;
    private final Paints paints;
    private final FigureContext context;
    private final Words words;
    private final String alt;
    /** What it was laid out in last: a chart is asked where it ends before it is painted. */
    private volatile Laid last;

    private record Laid(double width, double height, Insets least, Sheet sheet) { }

    /** @param parts of small multiples; fewer than two for a single plot */
    PreparedChart(Plotting plotting, Map<String, Plotting> parts, Paints paints, FigureContext context, String alt) {
        this.plotting = plotting;
        this.parts = parts;
        this.paints = paints;
        this.context = context;
        this.alt = alt;
        this.words = new Words(context.typesetter(), context.theme().fonts("body"), context.theme().color("ink"), context.language(), plotting.chart().where());
    }

    @Override
    public double minWidth() {
        return 110 * context.theme().scale();
    }

    @Override
    public double minHeight(double width) {
        return Math.max(80 * context.theme().scale(), new Header(stage(width), width).height() + least(width));
    }

    private double least(double width) {
        return parts.size() > 1 ? FacetChart.least(stage(width), parts, width) : Heights.least(stage(width), width);
    }

    @Override
    public double naturalHeight(double width) {
        return Math.max(minHeight(width), new Header(stage(width), width).height() + Heights.natural(stage(width), width));
    }

    @Override
    public double firstBaseline(double width) {
        return new Header(stage(width), width).baseline();
    }

    @Override
    public double drawnHeight(double width, double height) {
        boolean plot = parts.size() < 2 && Family.of(plotting) == Family.CARTESIAN && !plotting.empty();
        if (!plot || !Orientation.horizontal(stage(width), width, height - new Header(stage(width), width).height())) return height;
        return Math.min(height, lay(width, height).bottom());
    }

    @Override
    public List<Item> paint(double width, double height) {
        return paint(width, height, Insets.NONE);
    }

    @Override
    public boolean plotted() {
        return true;
    }

    @Override
    public Insets insets(double width, double height, Insets least) {
        double title = new Header(stage(width), width).height();
        Sheet.Plotted plot = lay(width, height, least).plot();
        if (plot == null) return new Insets(title, 0, 0, null);
        Rect area = plot.area();
        Edges edges = new Edges(area.x(), Math.max(0, width - area.right()), plot.lying());
        return plot.lying() ? new Insets(title, 0, 0, edges) : new Insets(title, area.y(), Math.max(0, height - area.bottom()), edges);
    }

    @Override
    public List<Item> paint(double width, double height, Insets least) {
        Sheet sheet = lay(width, height, least);
        report(sheet.dropped());
        return List.of(Group.tagged(Tag.figure(alt).withLang(context.language()), sheet.items()));
    }

    /** What the author asked for and did not get is a warning each; what the engine would have liked to add is one remark. */
    private void report(List<Sheet.Dropped> dropped) {
        List<String> liked = new ArrayList<>(), names = new ArrayList<>();
        for (Sheet.Dropped d : dropped) {
            if (d.role() == Role.CATEGORY) names.add("'" + d.text().strip() + "'");
            else if (!ASKED.contains(d.role())) liked.add("'" + d.text().strip() + "'");
            else context.diagnostics().warning("chart-label-dropped", plotting.chart().where(), "no room in the chart for '" + d.text().strip() + "'",
                    "give the chart more room, or say less");
        }
        if (!names.isEmpty()) context.diagnostics().warning("chart-label-dropped", plotting.chart().where(), "no room in the chart for " + some(names),
                "give the chart more room, or keep the largest with top(20, other: 'Others')");
        if (!liked.isEmpty()) context.diagnostics().add(Diagnostic.info("chart-label-dropped", plotting.chart().where(), "no room in the chart for " + some(liked)));
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(3, names.size()))) + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    /** Puts everything in its place; the tests look at what comes of it. */
    Sheet lay(double width, double height) {
        return lay(width, height, Insets.NONE);
    }

    private Sheet lay(double width, double height, Insets least) {
        Laid known = last;
        if (known != null && known.width == width && known.height == height && known.least.equals(least)) return known.sheet;
        Sheet sheet = sheet(width, height, least);
        last = new Laid(width, height, least, sheet);
        return sheet;
    }

    private Sheet sheet(double width, double height, Insets least) {
        Stage stage = stage(width);
        Sheet sheet = new Sheet(width, height);
        double title = new Header(stage, width).put(sheet);
        double top = height - least.title() < least(width) ? title : Math.max(title, least.title());
        if (plotting.empty() || Slices.none(plotting)) {
            sheet.label(words.line(stage.phrases().noData(), stage.look().axis(), false, stage.look().muted()).middle(Role.MESSAGE, width / 2, (top + height) / 2, Align.CENTER));
            return sheet;
        }
        if (parts.size() > 1) FacetChart.lay(stage, sheet, parts, top);
        else switch (Family.of(plotting)) {
            case PIE -> new PieChart(stage, sheet).lay(top);
            case RADAR -> new RadarChart(stage, sheet).lay(top);
            case HEATMAP -> new HeatChart(stage, sheet, top).lay(top);
            case CARTESIAN -> new Cartesian(stage, sheet, new Rect(0, title, width, height - title), true, least).lay();
        }
        sheet.breakGrid(stage.look().grid());
        return sheet;
    }

    private Stage stage(double width) {
        return new Stage(plotting, Look.of(context.theme(), width), paints, words, Phrases.of(context.language()), context.language());
    }
}
