package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Plotting;
import java.util.ArrayList;
import java.util.List;

/** Finds what a log axis cannot show: zero and less, in the data, at the ends of an axis, at a rule. */
final class LogChecks {
    private final Plotting plotting;
    private final Chart chart;
    private final Diagnostics diagnostics;
    private final boolean logX;

    LogChecks(Plotting plotting, Diagnostics diagnostics) {
        this.plotting = plotting;
        this.chart = plotting.chart();
        this.diagnostics = diagnostics;
        this.logX = chart.x().log() && plotting.domain().kind() == Domain.Kind.NUMBER;
    }

    void run() {
        for (Mark m : chart.marks()) {
            Axis axis = m.secondAxis() && chart.y2() != null ? chart.y2() : chart.y();
            if (axis.log()) values(m).forEach(column -> column(m, column));
            if (logX) column(m, m.x());
        }
        if (chart.y().log()) end(chart.y(), "y");
        if (chart.y2() != null && chart.y2().log()) end(chart.y2(), "second y");
        if (logX) end(chart.x(), "x");
        chart.rules().forEach(this::rule);
    }

    /** Columns that a mark reads along its value axis. */
    private static List<String> values(Mark m) {
        List<String> columns = new ArrayList<>(m.y());
        if (m.kind() != Kind.GANTT) columns.addAll(List.of(m.low(), m.high()));
        return columns.stream().filter(c -> !c.isEmpty()).distinct().toList();
    }

    private void column(Mark mark, String column) {
        if (chart.data().indexOf(column) < 0) return;
        List<Object> cells = chart.data().column(column);
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Number n) || !(n.doubleValue() <= 0)) continue;
            Where row = chart.data().place(i).known() ? chart.data().place(i) : mark.where();
            String name = chart.data().name().isEmpty() ? "the chart's data" : chart.data().name();
            diagnostics.error("chart-log-zero", row, "a log axis has no place for " + (n.doubleValue() == 0 ? "0" : n) + " in row " + (i + 1) + " of column '" + column
                    + "' of " + name, "leave the cell empty, filter the row, or drop log:");
            return;
        }
    }

    private void end(Axis axis, String name) {
        boolean min = axis.min() != null && axis.min() <= 0, max = axis.max() != null && axis.max() <= 0;
        if (min || max) warn(chart.where(), "the " + name + " axis is a log axis, which never reaches " + Places.plain(min ? axis.min() : axis.max()), "set an end above zero, or drop log:");
    }

    private void rule(Chart.Rule rule) {
        double at = rule.y() != null ? rule.y() : Places.of(plotting.domain(), rule.x());
        boolean log = rule.y() != null ? chart.y().log() : logX;
        if (log && at <= 0) warn(rule.where() == null || !rule.where().known() ? chart.where() : rule.where(), "a log axis has no place for the rule at " + Places.plain(at), "leave the rule out, or drop log:");
    }

    private void warn(Where where, String message, String hint) {
        diagnostics.warning("chart-log-zero", where, message, hint);
    }
}
