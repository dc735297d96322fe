package dev.deckle.model.build;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Settles which columns a mark reads: those named, or else the first that fit. */
final class Encoder {
    private static final Set<Kind> NEED_NO_Y = EnumSet.of(Kind.HISTOGRAM, Kind.GANTT, Kind.BAND);
    private final Build build;
    private final DataTable data;
    private final MarkSpec spec;

    Encoder(Build build, DataTable data, MarkSpec spec) {
        this.build = build;
        this.data = data;
        this.spec = spec;
    }

    /** The settled mark, or {@code null} after errors. */
    Mark settle() {
        Mark m = spec.mark();
        List<String> named = new ArrayList<>(m.y());
        Stream.of(m.x(), m.series(), m.size(), m.low(), m.high()).filter(Objects::nonNull).filter(n -> !n.isEmpty()).forEach(named::add);
        boolean missing = false;
        for (String name : named) missing |= Missing.column(build, spec.where(), spec.word(), data, name);
        if (missing) return null;
        String x = m.x().isEmpty() ? defaultX() : m.x();
        List<String> y = m.y().isEmpty() ? defaultY(x) : m.y();
        if (y.isEmpty() && !NEED_NO_Y.contains(m.kind()) && !whisker()) {
            build.error("no-number-column", spec.where(), "`" + spec.word() + "` finds no column of numbers in " + name(),
                    "name it: y: 'column'; the columns are " + String.join(", ", data.columnNames()));
            return null;
        }
        return numbers(x, y) ? spec.with(x, y) : null;
    }

    /** An error bar has its two ends, and a middle only if there is a column for it. */
    private boolean whisker() {
        Mark m = spec.mark();
        return m.kind() == Kind.ERROR_BARS && !m.low().isEmpty() && !m.high().isEmpty();
    }

    private String name() {
        return data.name().isEmpty() ? "its data" : data.name();
    }

    private String defaultX() {
        boolean histogram = spec.mark().kind() == Kind.HISTOGRAM;
        return data.columns().stream().filter(c -> free(c.name()))
                .filter(c -> histogram ? c.type() == Column.Type.NUMBER : c.type() == Column.Type.TEXT || c.type() == Column.Type.DATE)
                .findFirst().or(() -> data.columns().stream().filter(c -> free(c.name())).findFirst()).map(Column::name)
                .orElse(data.columns().get(0).name());
    }

    /** Not taken by another encoding. */
    private boolean free(String column) {
        Mark m = spec.mark();
        return !m.y().contains(column) && Stream.of(m.series(), m.size(), m.low(), m.high()).noneMatch(column::equals);
    }

    private List<String> defaultY(String x) {
        if (NEED_NO_Y.contains(spec.mark().kind())) return List.of();
        List<String> all = data.columns().stream().filter(c -> c.type() == Column.Type.NUMBER && free(c.name()) && !c.name().equals(x))
                .map(Column::name).toList();
        boolean one = !spec.mark().series().isEmpty() || EnumSet.of(Kind.PIE, Kind.DONUT, Kind.WATERFALL, Kind.HEATMAP, Kind.ERROR_BARS).contains(spec.mark().kind());
        return one && !all.isEmpty() ? all.subList(0, 1) : all;
    }

    /** Columns drawn by length or place must hold numbers. */
    private boolean numbers(String x, List<String> y) {
        Mark m = spec.mark();
        List<String> all = new ArrayList<>(y);
        if (!m.size().isEmpty()) all.add(m.size());
        if (m.kind() != Kind.GANTT) Stream.of(m.low(), m.high()).filter(n -> !n.isEmpty()).forEach(all::add);
        if (m.kind() == Kind.HISTOGRAM) all.add(x);
        boolean good = true;
        for (String column : all) good &= number(column);
        return good;
    }

    private boolean number(String column) {
        if (data.columns().get(data.indexOf(column)).type() == Column.Type.NUMBER) return true;
        List<Object> cells = data.column(column);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell == null || cell instanceof Number || isNumber(cell)) continue;
            build.error("not-a-number", spec.where(), "`" + spec.word() + "` draws column '" + column + "' of " + name() + ", but " + row(i) + " holds "
                    + Texts.name(cell), "numbers belong there; a missing value is null or an empty cell");
            return false;
        }
        return true;
    }

    /** {@code a100.csv:7} where the data know their lines, else {@code its row 6}. */
    private String row(int i) {
        return data.hasLines() ? data.place(i).toString() : "its row " + (i + 1);
    }

    private static boolean isNumber(Object cell) {
        try {
            Double.parseDouble(cell.toString());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
