package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Moments;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.scale.TimeTicks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tells of rows that a chart leaves out, turns round or breaks off at, rather than doing so in silence. */
final class DataChecks {
    private final Plotting plotting;
    private final Chart chart;
    private final DataTable data;
    private final String name;
    private final Diagnostics diagnostics;
    private final Map<String, List<Object>> columns = new HashMap<>();

    DataChecks(Plotting plotting, Diagnostics diagnostics) {
        this.plotting = plotting;
        this.chart = plotting.chart();
        this.data = chart.data();
        this.name = data.name().isEmpty() ? "the chart's data" : data.name();
        this.diagnostics = diagnostics;
    }

    void run() {
        Set<String> told = new HashSet<>();
        for (Mark m : chart.marks()) {
            // marks often share a column, which is told of once
            if (told.add(m.x()) && m.kind() != Kind.HISTOGRAM) missing(m, m.x());
            if (told.add(m.series())) missing(m, m.series());
            List<String> numbers = new ArrayList<>(m.y());
            numbers.addAll(List.of(m.x(), m.low(), m.high(), m.size()));
            for (String c : numbers) if (told.add("number " + c)) numbers(m, c);
            if (m.kind() == Kind.POINTS && !m.size().isEmpty()) sizes(m);
            if (m.kind() == Kind.GANTT || m.kind() == Kind.ERROR_BARS || m.kind() == Kind.BAND) turned(m);
        }
        for (Layer l : plotting.layers()) {
            if (chart.facet().isEmpty() && (l.is(Kind.LINES) || l.is(Kind.AREAS)) && !plotting.domain().categories()) twice(l);
            if (l.is(Kind.AREAS) && l.mark().stacking() != Stacking.NONE && l.series().size() > 1) gaps(l);
        }
    }

    private Object cell(String column, int row) {
        if (column.isEmpty() || data.indexOf(column) < 0) return null;
        return columns.computeIfAbsent(column, data::column).get(row);
    }

    private boolean valued(Mark m, int row) {
        return m.y().stream().anyMatch(c -> cell(c, row) != null) || cell(m.low(), row) != null && cell(m.high(), row) != null;
    }

    private List<Integer> rows(IntPredicate which) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < data.rowCount(); i++) if (which.test(i)) rows.add(i);
        return rows;
    }

    private void missing(Mark m, String column) {
        if (data.indexOf(column) < 0) return;
        List<Integer> rows = rows(i -> valued(m, i) && (cell(column, i) == null || cell(column, i).toString().isBlank()));
        warn(m, rows, "chart-left-out", verb(rows, "has", "have") + " no '" + column + "', and " + verb(rows, "is", "are") + " not drawn", "fill the cell, or filter the rows");
    }

    private void numbers(Mark m, String column) {
        List<Integer> rows = rows(i -> cell(column, i) instanceof Number n && !Double.isFinite(n.doubleValue()));
        if (rows.isEmpty()) return;
        warn(m, rows, "chart-left-out", verb(rows, "holds ", "hold ") + cell(column, rows.get(0)) + " in column '" + column + "', and " + verb(rows, "is", "are") + " not drawn",
                "write null for a missing value");
    }

    private void sizes(Mark m) {
        if (data.indexOf(m.size()) < 0) return;
        List<Integer> rows = rows(i -> valued(m, i) && !(cell(m.size(), i) instanceof Number n && n.doubleValue() > 0));
        warn(m, rows, "chart-left-out", verb(rows, "has", "have") + " no '" + m.size() + "' above zero for a bubble, and " + verb(rows, "is", "are") + " not drawn",
                "filter the rows, or leave size: out");
    }

    private void turned(Mark m) {
        List<Integer> rows = rows(i -> number(cell(m.low(), i)) > number(cell(m.high(), i)));
        warn(m, rows, "chart-turned", verb(rows, "has", "have") + " a '" + m.low() + "' beyond " + verb(rows, "its", "their") + " '" + m.high() + "', and "
                + verb(rows, "is", "are") + " drawn the other way round", "exchange the two, or mend the rows");
    }

    private static String verb(List<Integer> rows, String one, String many) {
        return rows.size() > 1 ? many : one;
    }

    private static double number(Object cell) {
        return cell instanceof java.time.LocalDate d ? d.toEpochDay() : cell instanceof Number n ? n.doubleValue() : Double.NaN;
    }

    private void twice(Layer layer) {
        for (Series s : layer.series()) {
            Set<Double> seen = new HashSet<>();
            for (Point p : s.points()) {
                if (!p.hasY() || seen.add(p.x())) continue;
                diagnostics.warning("chart-duplicate", where(layer.mark()), "several rows of " + name + " fall on the same place of " + (s.named() ? "the line '" + s.name() + "'" : "one line")
                        + ", which goes up and down there", "split them with series:, or group the data first");
                return;
            }
        }
    }

    private void gaps(Layer layer) {
        List<Spans.Span> spans = Spans.of(layer);
        boolean[] broken = AreaMarks.broken(spans);
        for (Spans.Span s : spans) {
            for (int i = 0; i < broken.length; i++) {
                if (!broken[i] || !s.missing(i)) continue;
                diagnostics.warning("chart-gap", where(layer.mark()), "'" + s.series().name() + "' has no value" + at(s.x()[i]) + ", so that the stack is broken there",
                        "fill the cell, with 0 if that is meant, or draw lines");
                return;
            }
        }
    }

    private String at(double place) {
        if (plotting.domain().kind() == Domain.Kind.CLOCK) return " at " + TimeTicks.clock(Moments.at(place));
        if (plotting.domain().timed()) return " at " + Moments.at(place);
        return plotting.domain().kind() == Domain.Kind.DATE ? " on " + java.time.LocalDate.ofEpochDay((long) place)
                : " at '" + (plotting.domain().categories() ? plotting.domain().names().get((int) place) : Places.plain(place)) + "'";
    }

    private void warn(Mark m, List<Integer> rows, String code, String what, String hint) {
        if (rows.isEmpty()) return;
        int first = rows.get(0);
        String who = rows.size() > 1 ? rows.size() + " rows of " + name + " (the first is row " + (first + 1) + ") " : "row " + (first + 1) + " of " + name + " ";
        diagnostics.warning(code, data.place(first).known() ? data.place(first) : where(m), who + what, hint);
    }

    private Where where(Mark mark) {
        return mark.where() == null || !mark.where().known() ? chart.where() : mark.where();
    }
}
