package dev.deckle.model.build;

import dev.deckle.model.block.Source;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chart: its data, its marks, and what is said about them. */
public final class ChartBuilder extends LayerWords {
    private final ChartParts parts;
    final List<Source> sources = new ArrayList<>();

    ChartBuilder(Build build, ChartParts parts) {
        super(build);
        this.parts = parts;
    }

    @Override
    void mark(String word, Kind kind, Map<String, ?> options) {
        NamedOptions o = read(word, place(word), options);
        parts.marks.add(MarkSpec.read(word, kind, o));
        // what a one-line mark says of its chart stands in the chart for itself
        for (String name : ChartParts.OPTIONS) o.given(name, value -> build.error("wrong-option", o.where(), "`" + name + ":` is said of the chart, not of `" + word + "` in it",
                Usage.of(ChartBuilder.class, name)));
        Object given = InPlace.data(o);
        if (given != null && parts.dataGiven) build.error("wrong-option", o.where(), "`" + word + "` brings data of its own into a chart that has its data already",
                "all marks of a chart read one table: name its columns with x: and y:, or make a chart of its own");
        else if (given != null) parts.data(o.where(), word, given);
        o.end();
    }

    @Word(usage = "data csv('x.csv') or data 'A': 1, 'B': 2", doc = "The rows the marks read.")
    public void data(Object table) {
        parts.data(place("data"), "data", table);
    }

    @Word(usage = "xAxis(title: '…', angle: 45, format: '0', min: 0, max: 10, log: true)", doc = "What is said of the x axis.")
    public void xAxis(Map<String, ?> options) {
        parts.xWhere = place("xAxis");
        parts.x = Axes.read(build, parts.xWhere, "xAxis", options, parts.x);
    }

    @Word(usage = "yAxis(title: '…', format: '#,##0', min: 0, max: 10, log: true)", doc = "What is said of the value axis.")
    public void yAxis(Map<String, ?> options) {
        parts.yWhere = place("yAxis");
        parts.y = Axes.read(build, parts.yWhere, "yAxis", options, parts.y);
    }

    @Word(usage = "y2Axis(format: '0%')", doc = "What is said of the second value axis.")
    public void y2Axis(Map<String, ?> options) {
        parts.yWhere = place("y2Axis");
        parts.y2 = Axes.read(build, parts.yWhere, "y2Axis", options, parts.y2);
    }

    @Word(usage = "labels ends", doc = "How series are named: ends, values, legend or none.")
    public void labels(Object how) {
        parts.labels = Choice.of(build, place("labels"), "`labels`", Chart.Labels.class, how, Chart.Labels.AUTO);
    }

    @Word(usage = "highlight 'Tesla', 'Meta'", doc = "Keeps the colour of these and greys the rest.")
    public void highlight(Object... names) {
        parts.highlight.addAll(many("highlight", place("highlight"), names));
    }

    @Word(usage = "colors('private': '#D85040', 'public': '#000061')", doc = "Colours by the name of a category or series.")
    public void colors(Map<String, ?> colors) {
        Where where = place("colors");
        read("colors", where, colors).rest().forEach((name, color) -> parts.colors.put(name, one("colors", where, color)));
    }

    @Word(usage = "rule(y: 10_000, text: 'ten thousand') or rule(x: 2022)", doc = "A straight line across the plot.")
    public void rule(Map<String, ?> options) {
        NamedOptions o = read("rule", place("rule"), options);
        Object x = Values.point(o.any("x"));
        Double y = o.number("y");
        if ((x == null) == (y == null)) build.error("wrong-option", o.where(), "`rule` needs either `x:` or `y:`", Usage.of("rule"));
        else parts.rules.add(new Chart.Rule(o.where(), x, y, o.text("text")));
        o.text("text");
        o.end();
    }

    @Word(usage = "range(x: 2022..2023, text: 'forecast', dashed: true)", doc = "A stretch of the x axis that is set apart.")
    public void range(Map<String, ?> options) {
        NamedOptions o = read("range", place("range"), options);
        Object given = o.any("x");
        if (given instanceof List<?> x && !x.isEmpty())
            parts.ranges.add(new Chart.Range(o.where(), Values.point(x.get(0)), Values.point(x.get(x.size() - 1)), o.text("text"), o.flag("dashed")));
        else o.wrong("x", "a range such as 2022..2023 or ['Q1', 'Q3']", given);
        o.text("text");
        o.flag("dashed");
        o.end();
    }

    @Word(usage = "note(at: ['Meta', 21_400], text: '…')", doc = "A text tied to a data point.")
    public void note(Map<String, ?> options) {
        NamedOptions o = read("note", place("note"), options);
        Object at = o.any("at");
        List<?> point = at instanceof List<?> list ? list : at == null ? List.of() : List.of(at);
        boolean good = !point.isEmpty() && point.size() <= 2 && (point.size() < 2 || point.get(1) == null || point.get(1) instanceof Number);
        if (good) parts.notes.add(new Chart.Note(o.where(), Values.point(point.get(0)),
                point.size() > 1 && point.get(1) instanceof Number n ? n.doubleValue() : null, o.text("text")));
        else o.wrong("at", "a point such as ['Meta', 21_400]", at);
        o.text("text");
        o.end();
    }

    @Word(usage = "unit 'GPUs'", doc = "The unit, said once.")
    public void unit(Object unit) {
        parts.unit = one("unit", place("unit"), unit);
    }

    @Word(usage = "title 'text'", doc = "The chart's title.")
    public void title(Object title) {
        parts.title = one("title", place("title"), title);
    }

    @Word(usage = "subtitle 'text'", doc = "Under the chart's title, usually the unit and the date.")
    public void subtitle(Object subtitle) {
        parts.subtitle = one("subtitle", place("subtitle"), subtitle);
    }

    @Word(usage = "facet 'column'", doc = "Draws small multiples, one for each value of the column.")
    public void facet(Object column) {
        parts.facet = one("facet", place("facet"), column);
    }

    @Word(usage = "alt 'what the chart shows'", doc = "For those who cannot see the chart; drafted from the data where it is missing.")
    public void alt(Object text) {
        parts.alt = one("alt", place("alt"), text);
    }

    @Word(usage = "caption 'text'", doc = "A remark under the chart.")
    public void caption(Object text) {
        parts.caption = one("caption", place("caption"), text);
    }

    @Word(usage = "source('name', url: 'https://…', asOf: '2023-10')", doc = "Where the chart's data come from.")
    public void source(Object name) {
        source(Map.of(), name);
    }

    public void source(Map<String, ?> options, Object name) {
        sources.add(source(place("source"), name, options));
    }

    public String getEnds() {
        return "ends";
    }

    public String getValues() {
        return "values";
    }

    public String getLegend() {
        return "legend";
    }

    public String getNone() {
        return "none";
    }

    public String getLeft() {
        return "left";
    }

    public String getRight() {
        return "right";
    }
}
