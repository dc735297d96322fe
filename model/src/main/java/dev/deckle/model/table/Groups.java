package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of a table in groups of equal keys, waiting to be summarised: {@code table.group('kind').sum('gpus')}. The result has the
 * key columns and one column for each that is summarised, under its old name; groups come in the order in which they first appear.
 * Missing values are left out; without column names, all number columns
 * but years are summarised.
 */
public final class Groups {
    private final DataTable table;
    private final int[] keys;
    private final Buckets buckets;

    Groups(DataTable table, String... columns) {
        this.table = table;
        this.keys = table.require(columns);
        this.buckets = Buckets.of(table, keys);
    }

    public DataTable sum(String... columns) {
        return all(Aggregate.SUM, columns);
    }

    public DataTable mean(String... columns) {
        return all(Aggregate.MEAN, columns);
    }

    public DataTable median(String... columns) {
        return all(Aggregate.MEDIAN, columns);
    }

    public DataTable min(String... columns) {
        return all(Aggregate.MIN, columns);
    }

    public DataTable max(String... columns) {
        return all(Aggregate.MAX, columns);
    }

    /** How many rows each group has, in a column called {@code count}. */
    public DataTable count() {
        List<Column> columns = keyColumns();
        columns.add(new Column("count", Column.Type.NUMBER));
        TableBuilder builder = new TableBuilder(table, columns);
        for (int group = 0; group < buckets.count(); group++) {
            addKeys(builder, group);
            builder.number(keys.length, buckets.rows(group).length);
            builder.endRow(0);
        }
        return builder.build();
    }

    /** Several columns in several ways: {@code summary(gpus: 'sum', price: 'mean')}. */
    public DataTable summary(Map<String, ?> ways) {
        Map<Integer, Aggregate> chosen = new LinkedHashMap<>();
        ((Map<?, ?>) ways).forEach((column, way) -> chosen.put(number(String.valueOf(column)), Aggregate.of(String.valueOf(way), table.where())));
        return summarised(chosen);
    }

    private DataTable all(Aggregate way, String... columns) {
        Map<Integer, Aggregate> chosen = new LinkedHashMap<>();
        for (String column : columns) chosen.put(number(column), way);
        if (columns.length == 0) table.quantities().stream().filter(c -> !isKey(c)).forEach(c -> chosen.put(c, way));
        return summarised(chosen);
    }

    private int number(String column) {
        int index = table.requireNumbers(column);
        if (!isKey(index)) return index;
        throw DeckException.error("bad-option", table.where(), "'" + column + "' is what the rows are grouped by, it cannot be summarised too", "");
    }

    private boolean isKey(int column) {
        return IntStream.of(keys).anyMatch(k -> k == column);
    }

    private DataTable summarised(Map<Integer, Aggregate> chosen) {
        List<Column> columns = keyColumns();
        chosen.forEach((column, way) -> columns.add(way == Aggregate.COUNT ? new Column(table.columns().get(column).name(), Column.Type.NUMBER)
            : table.columns().get(column)));
        TableBuilder builder = new TableBuilder(table, columns);
        for (int group = 0; group < buckets.count(); group++) {
            addKeys(builder, group);
            int[] rows = buckets.rows(group);
            int at = keys.length;
            for (Map.Entry<Integer, Aggregate> one : chosen.entrySet()) builder.number(at++, one.getValue().of(present(rows, one.getKey())));
            builder.endRow(0);
        }
        return builder.build();
    }

    private double[] present(int[] rows, int column) {
        Cells cells = table.cells(column);
        return IntStream.of(rows).mapToDouble(cells::number).filter(v -> !Double.isNaN(v)).toArray();
    }

    private List<Column> keyColumns() {
        List<Column> columns = new ArrayList<>();
        for (int key : keys) columns.add(table.columns().get(key));
        return columns;
    }

    private void addKeys(TableBuilder builder, int group) {
        for (int i = 0; i < keys.length; i++) builder.value(i, table.cell(buckets.first(group), keys[i]));
    }
}
