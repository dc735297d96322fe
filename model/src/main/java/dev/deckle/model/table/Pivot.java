package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns values into columns and columns into values. */
final class Pivot {
    private static final int MOST_COLUMNS = 1000;
    private final DataTable table;

    Pivot(DataTable table) {
        this.table = table;
    }

    /** From long to wide: one row for each value of {@code rows}, one column for each of {@code columns}; what meets is added up. */
    DataTable wide(String rows, String columns, String values) {
        int row = table.require(rows);
        int column = table.require(columns);
        int value = table.requireNumbers(values);
        Map<Object, Integer> heads = positions(column);
        if (heads.size() > MOST_COLUMNS) {
            throw DeckException.error("too-many-columns", table.where(), "'" + columns + "' has " + heads.size() + " different values, too many for columns", "");
        }
        Map<Object, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < table.rowCount(); i++) {
            double[] cells = sums.computeIfAbsent(table.cell(i, row), k -> empty(heads.size()));
            add(cells, heads.get(table.cell(i, column)), table.cells(value).number(i));
        }
        return filled(row, value, names(column, heads.keySet()), sums);
    }

    private Map<Object, Integer> positions(int column) {
        Map<Object, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < table.rowCount(); i++) positions.putIfAbsent(table.cell(i, column), positions.size());
        return positions;
    }

    /** As the source writes them, a quarter as a quarter; unless two would be written alike. */
    private List<String> names(int column, Set<Object> heads) {
        List<String> plain = heads.stream().map(head -> head == null ? "(none)" : String.valueOf(Row.friendly(head))).toList();
        if (table.columns().get(column).type() != Column.Type.DATE) return plain;
        List<String> written = heads.stream().map(head -> head == null ? "(none)" : table.columns().get(column).written(head).orElse(head.toString())).toList();
        return new LinkedHashSet<>(written).size() == written.size() ? written : plain;
    }

    private static double[] empty(int size) {
        double[] cells = new double[size];
        Arrays.fill(cells, Double.NaN);
        return cells;
    }

    private static void add(double[] cells, int at, double value) {
        if (!Double.isNaN(value)) cells[at] = Double.isNaN(cells[at]) ? value : cells[at] + value;
    }

    private DataTable filled(int row, int value, List<String> heads, Map<Object, double[]> sums) {
        List<Column> columns = new ArrayList<>();
        columns.add(table.columns().get(row));
        heads.forEach(head -> columns.add(table.columns().get(value).named(head)));
        TableBuilder builder = new TableBuilder(table, columns);
        sums.forEach((key, cells) -> {
            builder.value(0, key);
            for (int i = 0; i < cells.length; i++) builder.number(i + 1, cells[i]);
            builder.endRow(0);
        });
        return builder.build();
    }

    /** From wide to long: each row becomes one for each of the columns, with its name and its value. */
    DataTable tall(List<String> columns, String name, String value) {
        Set<Integer> moved = new LinkedHashSet<>();
        for (String column : columns) moved.add(table.require(column));
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) if (!moved.contains(i)) kept.add(i);
        List<Column> heads = new ArrayList<>(kept.stream().map(table.columns()::get).toList());
        heads.add(new Column(name, Column.Type.TEXT));
        heads.add(common(moved).named(value));
        TableBuilder builder = new TableBuilder(table, heads);
        for (int row = 0; row < table.rowCount(); row++) {
            for (int column : moved) {
                int at = 0;
                for (int keep : kept) builder.value(at++, table.cell(row, keep));
                builder.value(at++, table.columns().get(column).name());
                builder.value(at, table.cell(row, column));
                builder.endRow(table.hasLines() ? table.place(row).line() : 0);
            }
        }
        return builder.build();
    }

    private Column common(Set<Integer> moved) {
        List<Column> columns = moved.stream().map(table.columns()::get).toList();
        Column first = columns.get(0);
        for (Column other : columns) {
            if (other.type() != first.type()) {
                throw DeckException.error("bad-option", table.where(), "the columns '" + first.name() + "' (" + first.type().word() + ") and '" + other.name()
                    + "' (" + other.type().word() + ") cannot become one", "name columns of one type");
            }
            if (!other.format().equals(first.format())) first = new Column(first.name(), first.type(), "");
        }
        return first;
    }
}
