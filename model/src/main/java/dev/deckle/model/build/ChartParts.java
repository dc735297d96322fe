package dev.deckle.model.build;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a chart while it is being written. */
final class ChartParts {
    /** Words of a chart that are options where its mark stands alone. */
    static final List<String> OPTIONS = List.of("title", "subtitle", "unit", "labels", "highlight", "colors", "facet", "alt", "caption", "xAxis", "yAxis");
    final Build build;
    final Where where;
    String title = "";
    String subtitle = "";
    String unit = "";
    String facet = "";
    String alt = "";
    String caption = "";
    DataTable data;
    boolean dataGiven;
    Labels labels = Labels.AUTO;
    Axis x = Axis.AUTO;
    Axis y = Axis.AUTO;
    Axis y2;
    Where xWhere;
    Where yWhere;
    final List<MarkSpec> marks = new ArrayList<>();
    final List<String> highlight = new ArrayList<>();
    final Map<String, String> colors = new LinkedHashMap<>();
    final List<Chart.Rule> rules = new ArrayList<>();
    final List<Chart.Range> ranges = new ArrayList<>();
    final List<Chart.Note> notes = new ArrayList<>();

    ChartParts(Build build, Where where) {
        this.build = build;
        this.where = where;
        xWhere = where;
        yWhere = where;
    }

    /** The options a chart has wherever it is written. */
    void read(String word, NamedOptions o, String heading) {
        String named = o.text("title");
        title = heading.isEmpty() ? named : heading;
        subtitle = o.text("subtitle");
        unit = o.text("unit");
        facet = o.text("facet");
        alt = o.text("alt");
        caption = o.text("caption");
        highlight.addAll(o.texts("highlight"));
        o.map("colors").forEach((name, color) -> colors.put(name, Texts.cell(color)));
        labels = o.choice("labels", Labels.class, Labels.AUTO);
        axes(word, o);
    }

    private void axes(String word, NamedOptions o) {
        x = Axes.read(build, o.where(), "xAxis", o.map("xAxis"), x);
        y = Axes.read(build, o.where(), "yAxis", o.map("yAxis"), y);
        if (o.flag("xLog")) x = Axes.log(x);
        if (o.flag("yLog")) y = Axes.log(y);
        String xTitle = o.text("xTitle");
        String yTitle = o.text("yTitle");
        String format = Formats.read(build, o, word);
        if (!xTitle.isEmpty()) x = new Axis(xTitle, x.format(), x.min(), x.max(), x.log(), x.angle(), x.scale());
        if (!yTitle.isEmpty()) y = new Axis(yTitle, y.format(), y.min(), y.max(), y.log(), y.angle(), y.scale());
        if (!format.isEmpty()) y = new Axis(y.title(), format, y.min(), y.max(), y.log(), y.angle(), y.scale());
    }

    void data(Where at, String word, Object given) {
        dataGiven = true;
        data = Rows.of(build, at, word, given);
    }

    /** The chart, or {@code null} after errors. */
    Chart finish(String word) {
        if (!dataGiven) build.error("no-data", where, "this chart has no data", "say data csv('file.csv'), or name numbers: 'A': 1, 'B': 2");
        if (marks.isEmpty()) build.error("no-mark", where, "this chart draws nothing", "say how: bars(x: 'column', y: 'column'), lines(…), points(…)");
        if (data == null || marks.isEmpty()) return null;
        List<Mark> settled = new ArrayList<>();
        for (MarkSpec spec : marks) {
            Mark mark = new Encoder(build, data, spec).settle();
            if (mark != null) settled.add(mark);
        }
        boolean lost = !facet.isEmpty() && Missing.column(build, where, word, data, facet);
        if (settled.size() < marks.size() || lost) return null;
        Formats.check(build, xWhere, yWhere, Arrays.asList(x, y, y2), settled, data);
        boolean second = settled.stream().anyMatch(Mark::secondAxis);
        return new Chart(where, title, subtitle, data, settled, x, y, second && y2 == null ? Axis.AUTO : y2, labels, unit, highlight, colors,
                rules, ranges, notes, facet, alt);
    }
}
