package dev.deckle.model.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chooses, renames and computes columns. */
final class Columns {
    private final DataTable table;

    Columns(DataTable table) {
        this.table = table;
    }

    DataTable select(List<String> names) {
        int[] chosen = table.require(names.toArray(new String[0]));
        return table.with(Arrays.stream(chosen).mapToObj(table.columns()::get).toList(), Arrays.stream(chosen).mapToObj(table::cells).toList());
    }

    DataTable without(List<String> names) {
        table.require(names.toArray(new String[0]));
        return select(table.columnNames().stream().filter(n -> !names.contains(n)).toList());
    }

    DataTable rename(Map<String, ?> names) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        ((Map<?, ?>) names).forEach((from, to) -> wanted.put(table.require(String.valueOf(from)), String.valueOf(to)));
        List<Column> columns = new ArrayList<>(table.columns());
        wanted.forEach((index, name) -> columns.set(index, columns.get(index).named(name)));
        return table.with(columns, allCells());
    }

    /** With one more column, or another one in the place of an old one of this name. */
    DataTable with(String name, Function<? super Row, ?> value) {
        List<Object> made = new ArrayList<>(table.rowCount());
        for (Row row : table) made.add(Values.cell(value.apply(row)));
        Column.Type type = Values.type(made);
        Cells cells = Cells.of(type, made.size());
        for (Object cell : made) cells.add(type == Column.Type.TEXT && cell != null ? String.valueOf(Row.friendly(cell)) : cell);
        List<Column> columns = new ArrayList<>(table.columns());
        List<Cells> all = allCells();
        int old = table.indexOf(name);
        if (old < 0) {
            columns.add(new Column(name, type));
            all.add(cells);
        } else {
            columns.set(old, new Column(name, type));
            all.set(old, cells);
        }
        return table.with(columns, all);
    }

    private List<Cells> allCells() {
        List<Cells> all = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) all.add(table.cells(i));
        return all;
    }
}
