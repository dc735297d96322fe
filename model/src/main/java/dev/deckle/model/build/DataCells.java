package dev.deckle.model.build;

import dev.deckle.model.block.Table.Cell;
import dev.deckle.model.block.Table.Row;
import dev.deckle.model.block.Table.RowKind;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.Emptied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the rows of a table from data. */
final class DataCells {
    private DataCells() { }

    /** Reads {@code data:} and {@code columns:}; columns is a list of names, or names with the labels to show. */
    static void fill(TableBuilder table, NamedOptions o) {
        Object given = o.any("data");
        Object columns = o.any("columns");
        if (given == null) {
            if (columns != null) table.build.error("wrong-option", o.where(), "`columns:` of `table` needs `data:` as well", Usage.of("table"));
            return;
        }
        DataTable data = Rows.of(table.build, o.where(), "table", given);
        if (data == null) {
            table.lose();
            return;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        if (columns == null) data.columnNames().forEach(n -> labels.put(n, n));
        else if (columns instanceof Map<?, ?> m) m.forEach((k, v) -> labels.put(Texts.cell(k), Texts.cell(v)));
        else Cells.list(columns).forEach(n -> labels.put(Texts.cell(n), Texts.cell(n)));
        labels.keySet().removeIf(name -> Missing.column(table.build, o.where(), "table", data, name));
        if (labels.isEmpty()) return;
        if (data.rowCount() == 0) nothing(table, o, data);
        table.head.add(new Row(o.where(), RowKind.CELLS, labels.values().stream().map(Cell::of).toList()));
        List<Integer> at = labels.keySet().stream().map(data::indexOf).toList();
        for (List<Object> row : data.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i : at) cells.add(Cell.of(text(row.get(i), data.columns().get(i))));
            table.body.add(new Row(o.where(), RowKind.CELLS, cells));
        }
    }

    private static void nothing(TableBuilder table, NamedOptions o, DataTable data) {
        String name = data.name().isEmpty() ? "the data" : data.name();
        table.build.warning("empty-table", data.emptied().map(Emptied::where).filter(Where::known).orElse(o.where()),
                "a table has no rows: " + data.emptied().map(e -> e.told(data.name())).orElse("there are none in " + name), data.emptied().map(Emptied::hint).orElse(""));
    }

    /** As the file shows it: a fraction in percent, money with its two decimals, a quarter as a quarter. */
    private static String text(Object cell, Column column) {
        return Texts.shown(cell, column.written(cell).orElseGet(() -> Texts.cell(cell)));
    }
}
