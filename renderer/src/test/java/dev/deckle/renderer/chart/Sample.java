package dev.deckle.renderer.chart;

import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Curve;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Sort;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.text.FontLibrary;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.theme.Theme;
import dev.deckle.renderer.theme.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts for tests, said in few words. */
final class Sample {
    private static final Map<String, Theme> THEMES = Map.of("report", Themes.builtIn("report"), "plain", Themes.builtIn("plain"), "midnight", Themes.builtIn("midnight"));
    private static final Where HERE = new Where("sample.deck.groovy", 7, 5);
    private DataTable data;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> colors = new LinkedHashMap<>();
    private final List<Chart.Rule> rules = new ArrayList<>();
    private final List<Chart.Range> ranges = new ArrayList<>();
    private final List<Chart.Note> notes = new ArrayList<>();
    private List<String> highlight = List.of();
    private String title = "";
    private String subtitle = "";
    private String unit = "";
    private String facet = "";
    private Axis x = Axis.AUTO;
    private Axis y = Axis.AUTO;
    private Axis y2;
    private Labels labels = Labels.AUTO;
    private String language = "zh-CN";
    private String theme = "report";
    final Diagnostics diagnostics = new Diagnostics();

    /** Names with a value each. */
    static Sample named(Object... pairs) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) rows.add(Arrays.asList(pairs[i], number(pairs[i + 1])));
        return table(List.of("name", "value"), rows);
    }

    /** Rows of a text block: cells parted by |, the first row names the columns. */
    static Sample csv(String text) {
        List<String> lines = text.strip().lines().toList();
        List<String> names = Arrays.stream(lines.get(0).split("\\|")).map(String::strip).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<Object> row = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) row.add(cell(cell.strip()));
            rows.add(row);
        }
        return table(names, rows);
    }

    static Sample table(List<String> names, List<List<Object>> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) columns.add(new Column(names.get(i), type(rows, i)));
        Sample sample = new Sample();
        sample.data = new DataTable("sample", columns, rows, HERE);
        return sample;
    }

    private static Column.Type type(List<List<Object>> rows, int i) {
        Object first = rows.stream().map(r -> r.get(i)).filter(java.util.Objects::nonNull).findFirst().orElse("");
        return first instanceof Double ? Column.Type.NUMBER : first instanceof LocalDate ? Column.Type.DATE : Column.Type.TEXT;
    }

    private static Object cell(String cell) {
        if (cell.isEmpty()) return null;
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(cell);
        try {
            return Double.valueOf(cell);
        } catch (NumberFormatException e) {
            return cell;
        }
    }

    /** The same with some of its rows. */
    Sample where(java.util.function.Function<dev.deckle.model.table.Row, ?> condition) {
        data = data.where(condition);
        return this;
    }

    /** The same with a column of dates that is written in this form. */
    Sample written(String column, String pattern) {
        List<Column> columns = data.columns().stream().map(c -> c.name().equals(column) ? new Column(column, Column.Type.DATE, pattern) : c).toList();
        data = new DataTable("sample", columns, data.rows(), HERE);
        return this;
    }

    private static Object number(Object value) {
        return value instanceof Number n ? n.doubleValue() : value;
    }

    Sample mark(Kind kind, String x, String y, String series, String... options) {
        Map<String, String> o = new LinkedHashMap<>();
        for (String option : options) o.put(option.split("=")[0], option.contains("=") ? option.split("=", 2)[1] : "true");
        Stacking stacking = o.containsKey("percent") ? Stacking.PERCENT : o.containsKey("stacked") ? Stacking.STACKED : Stacking.NONE;
        Curve curve = o.containsKey("smooth") ? Curve.SMOOTH : o.containsKey("step") ? Curve.STEP : Curve.STRAIGHT;
        Sort sort = o.containsKey("desc") ? Sort.DESCENDING : o.containsKey("asc") ? Sort.ASCENDING : Sort.DATA;
        List<String> columns = y.isEmpty() ? List.of() : Arrays.asList(y.split(","));
        marks.add(new Mark(HERE, kind, x, columns, series, o.getOrDefault("size", ""), o.getOrDefault("low", ""), o.getOrDefault("high", ""), stacking,
                o.containsKey("horizontal"), curve, o.containsKey("points"), o.containsKey("values") ? Boolean.valueOf(o.get("values")) : null, sort,
                o.containsKey("second"), Integer.parseInt(o.getOrDefault("bins", "0")), o.containsKey("dashed")));
        if (o.containsKey("second") && y2 == null) y2 = Axis.AUTO;
        return this;
    }

    Sample bars(String... options) {
        return mark(Kind.BARS, "name", "value", "", options);
    }

    Sample title(String newTitle, String newSubtitle) {
        title = newTitle;
        subtitle = newSubtitle;
        return this;
    }

    Sample unit(String newUnit) {
        unit = newUnit;
        return this;
    }

    Sample language(String tag) {
        language = tag;
        return this;
    }

    Sample theme(String name) {
        theme = name;
        return this;
    }

    Sample highlight(String... names) {
        highlight = List.of(names);
        return this;
    }

    Sample color(String name, String color) {
        colors.put(name, color);
        return this;
    }

    Sample labels(Labels wish) {
        labels = wish;
        return this;
    }

    Sample facet(String column) {
        facet = column;
        return this;
    }

    Sample x(Axis axis) {
        x = axis;
        return this;
    }

    Sample y(Axis axis) {
        y = axis;
        return this;
    }

    Sample y2(Axis axis) {
        y2 = axis;
        return this;
    }

    static Axis axis(String axisTitle, String format, Double min, Double max, boolean log, double angle) {
        return new Axis(axisTitle, format, min, max, log, angle, Axis.Scale.AUTO);
    }

    Sample rule(Object ruleX, Double ruleY, String text) {
        rules.add(new Chart.Rule(HERE, ruleX, ruleY, text));
        return this;
    }

    Sample range(Object from, Object to, String text, boolean dashed) {
        ranges.add(new Chart.Range(HERE, from, to, text, dashed));
        return this;
    }

    Sample note(Object noteX, Double noteY, String text) {
        notes.add(new Chart.Note(HERE, noteX, noteY, text));
        return this;
    }

    Chart chart() {
        return new Chart(HERE, title, subtitle, data, marks, x, y, y2, labels, unit, highlight, colors, rules, ranges, notes, facet, "");
    }

    PreparedChart prepare() {
        return prepare(new SeriesColors());
    }

    PreparedChart prepare(SeriesColors seriesColors) {
        Typesetter typesetter = new Typesetter(FontLibrary.bundled(), diagnostics);
        FigureContext context = new FigureContext(THEMES.get(theme), typesetter, language, seriesColors, diagnostics);
        return (PreparedChart) new ChartPainter().prepare(new ChartFigure(HERE, "", chart(), "", List.of()), context);
    }
}
