package dev.deckle.renderer.chart.data;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a chart's table into series of points. */
public final class Reader {
    /** Marks that draw each row for itself, so that two rows at one place are not the same value told twice. */
    private static final Set<Kind> EACH_ROW = EnumSet.of(Kind.BOX_PLOT, Kind.HISTOGRAM, Kind.POINTS, Kind.GANTT, Kind.ERROR_BARS, Kind.BAND);
    private static final Set<Kind> IN_ORDER_OF_X = EnumSet.of(Kind.LINES, Kind.AREAS, Kind.BAND);

    /** Marks whose columns are told apart by name. */
    private static final Set<Kind> SPEAKING = EnumSet.of(Kind.BARS, Kind.LINES, Kind.AREAS, Kind.POINTS, Kind.HISTOGRAM);

    private final Chart chart;
    private final DataTable data;
    private final DomainReader places;
    private final Diagnostics diagnostics;
    private final String language;

    private java.util.function.IntPredicate rows = row -> true;
    private boolean whole = true;

    private Reader(Chart chart, String language, Diagnostics diagnostics) {
        this.chart = chart;
        this.data = chart.data();
        this.places = new DomainReader(chart, language);
        this.diagnostics = diagnostics;
        this.language = language;
    }

    /** @param diagnostics takes what the data lacks */
    public static Plotting read(Chart chart, String language, Diagnostics diagnostics) {
        Reader reader = new Reader(chart, language, diagnostics);
        Domain domain = reader.places.read();
        // rows of different facets may well stand at the same place
        reader.whole = chart.facet().isEmpty();
        List<Layer> layers = new ArrayList<>();
        for (Mark mark : chart.marks()) layers.add(reader.layer(mark, domain));
        reader.standing(domain);
        return new Plotting(chart, domain, told(layers), reader.percent());
    }

    private void standing(Domain domain) {
        Mark lying = chart.marks().stream().filter(Mark::horizontal).findFirst().orElse(null);
        if (lying != null && !domain.categories()) diagnostics.warning("chart-horizontal", where(lying), "a histogram cannot lie, so it is drawn standing", "leave horizontal: out");
    }

    /** The chart's parts by the values of its facet column, in their order, all over the same domain. */
    public static Map<String, Plotting> parts(Chart chart, Plotting whole, String language, Diagnostics diagnostics) {
        Reader reader = new Reader(chart, language, diagnostics);
        reader.places.read();
        List<Object> cells = reader.column(chart.marks().get(0), chart.facet());
        CellNames writer = CellNames.of(reader.data, chart.facet(), cells, language);
        Map<String, Plotting> parts = new LinkedHashMap<>();
        for (Object cell : cells) {
            String name = writer.name(cell);
            if (cell == null || parts.containsKey(name)) continue;
            reader.rows = row -> name.equals(writer.name(cells.get(row)));
            List<Layer> layers = new ArrayList<>();
            for (Mark mark : chart.marks()) layers.add(reader.layer(mark, whole.domain()));
            parts.put(name, new Plotting(chart, whole.domain(), told(layers), whole.percentData()));
        }
        return parts;
    }

    /** Where several marks draw different columns, each must be told from the others by its column's name. */
    private static List<Layer> told(List<Layer> layers) {
        Set<String> columns = new java.util.LinkedHashSet<>();
        for (Layer l : layers) if (SPEAKING.contains(l.mark().kind())) l.series().forEach(s -> columns.add(s.name()));
        if (columns.size() < 2) return layers;
        return layers.stream().map(l -> l.with(l.series().stream().map(s -> new Series(s.name(), s.named() || SPEAKING.contains(l.mark().kind()), s.points())).toList())).toList();
    }

    private boolean percent() {
        return chart.marks().stream().flatMap(m -> m.y().stream()).anyMatch(c -> data.indexOf(c) >= 0 && data.columns().get(data.indexOf(c)).percent());
    }

    private Layer layer(Mark mark, Domain domain) {
        Map<String, List<Point>> series = new LinkedHashMap<>();
        List<Object> x = column(mark, mark.x()), names = column(mark, mark.series());
        double[] low = numbers(mark, mark.low()), high = numbers(mark, mark.high()), size = numbers(mark, mark.size());
        List<String> columns = mark.y().isEmpty() ? List.of("") : mark.y();
        boolean several = columns.size() > 1;
        CellNames writer = CellNames.of(data, mark.series(), names, language);
        for (String column : columns) {
            double[] y = mark.kind() == Kind.HISTOGRAM && column.isEmpty() ? numbers(mark, mark.x()) : numbers(mark, column);
            for (int row = 0; row < data.rowCount(); row++) {
                if (!rows.test(row)) continue;
                String part = mark.series().isEmpty() ? "" : writer.name(names.get(row));
                String name = part.isEmpty() ? column : several ? part + " \u00B7 " + column : part;
                List<Point> points = series.computeIfAbsent(name, k -> new ArrayList<>());
                if (mark.series().isEmpty() || !part.isEmpty()) points.add(new Point(places.place(x.get(row)), y[row], low[row], high[row], size[row]));
            }
        }
        boolean named = !mark.series().isEmpty() || several;
        List<Series> made = new ArrayList<>();
        series.forEach((name, points) -> made.add(new Series(name, named, tidy(mark, domain, points))));
        boolean dated = data.indexOf(mark.low()) >= 0 && (data.columns().get(data.indexOf(mark.low())).type() == Column.Type.DATE || days(mark, mark.low(), column(mark, mark.low())));
        return new Layer(mark, made, dated);
    }

    private List<Point> tidy(Mark mark, Domain domain, List<Point> points) {
        List<Point> there = new ArrayList<>(points.stream().filter(p -> !Double.isNaN(p.x()) || mark.kind() == Kind.HISTOGRAM).toList());
        if (domain.categories() && !EACH_ROW.contains(mark.kind())) return byCategory(mark, domain, there);
        if (IN_ORDER_OF_X.contains(mark.kind())) there.sort(java.util.Comparator.comparingDouble(Point::x));
        return there;
    }

    /** One point for each category; a category without a row is a gap. */
    private List<Point> byCategory(Mark mark, Domain domain, List<Point> points) {
        Point[] slots = new Point[domain.size()];
        boolean twice = false;
        for (Point p : points) {
            int i = (int) p.x();
            if (i < 0 || i >= slots.length) continue;
            boolean both = slots[i] != null && slots[i].hasY() && p.hasY();
            twice |= both;
            if (both) slots[i] = slots[i].withY(slots[i].y() + p.y());
            else if (slots[i] == null || p.hasY()) slots[i] = p;
        }
        if (twice && whole) diagnostics.warning("chart-duplicate", where(mark), "several rows of " + dataName() + " fall on the same place of the chart; their values are added",
                "split them with series:, or group the data first");
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) all.add(slots[i] == null ? new Point(i, Double.NaN, Double.NaN, Double.NaN, Double.NaN) : slots[i]);
        return all;
    }

    private List<Object> column(Mark mark, String name) {
        if (name.isEmpty()) return java.util.Collections.nCopies(data.rowCount(), null);
        if (data.indexOf(name) >= 0) return data.column(name);
        diagnostics.error("missing-column", where(mark), "no column '" + name + "' in " + dataName(),
                Nearest.hintOrList(name, data.columnNames(), "the columns are"));
        return java.util.Collections.nCopies(data.rowCount(), null);
    }

    private double[] numbers(Mark mark, String name) {
        List<Object> cells = column(mark, name);
        double[] numbers = new double[cells.size()];
        boolean told = false, days = days(mark, name, cells);
        for (int i = 0; i < numbers.length; i++) {
            // of a column of days, the one that is none has made texts of the others
            LocalDate day = days && cells.get(i) instanceof String s ? Days.of(s) : null;
            numbers[i] = day == null ? number(cells.get(i)) : day.toEpochDay();
            boolean odd = Double.isNaN(numbers[i]) && cells.get(i) instanceof String s && !s.isBlank();
            if (odd && !told) odd(name, cells, i, days);
            told |= odd;
        }
        return numbers;
    }

    /** Whether tasks are drawn from a column that was meant to hold days. */
    private static boolean days(Mark mark, String name, List<Object> cells) {
        boolean ends = mark.kind() == Kind.GANTT && (name.equals(mark.low()) || name.equals(mark.high()));
        return ends && cells.stream().anyMatch(c -> c instanceof LocalDate || c instanceof String s && (Days.of(s) != null || s.matches("\\d{4}\\D.*")));
    }

    private void odd(String name, List<Object> cells, int row, boolean days) {
        diagnostics.error(days ? "bad-value" : "not-a-number", data.place(row), "row " + (row + 1) + " of column '" + name + "' of " + dataName() + " holds '" + cells.get(row)
                + "', where a " + (days ? "date" : "number") + " belongs", days ? "write a day of the calendar, as '2023-10-05'" : "a missing value is an empty cell");
    }

    private static double number(Object cell) {
        if (cell instanceof LocalDate d) return d.toEpochDay();
        if (cell instanceof Number n) return Double.isFinite(n.doubleValue()) ? n.doubleValue() : Double.NaN;
        try {
            double v = cell == null ? Double.NaN : Double.parseDouble(cell.toString().strip());
            return Double.isFinite(v) ? v : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private String dataName() {
        return data.name().isEmpty() ? "the chart's data" : data.name();
    }

    private Where where(Mark mark) {
        return mark.where() == null || !mark.where().known() ? chart.where() : mark.where();
    }
}
