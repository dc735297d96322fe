package dev.deckle.model.table;

import dev.deckle.model.diagnostic.Where;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.stream.IntStream;

/**
 * A rectangle of data: named, typed columns and rows of cells. A cell is a {@link Double}, a {@link String}, a
 * {@link java.time.LocalDate}, a {@link Boolean}, or {@code null} for a missing value. Immutable.
 *
 * @param name    what the data is called in messages, usually the file's name
 * @param columns at least one; names are unique
 * @param rows    each as long as {@code columns}
 * @param where   the line of the script that asked for it
 */
public record DataTable(String name, List<Column> columns, List<List<Object>> rows, Where where) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(r -> Collections.unmodifiableList(new ArrayList<>(r))).toList();
    }

    /** Position of a column, or -1. */
    public int indexOf(String column) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(column)).findFirst().orElse(-1);
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of one column, top to bottom; missing values are {@code null}. */
    public List<Object> column(String column) {
        int i = indexOf(column);
        if (i < 0) throw new IllegalArgumentException("no column '" + column + "' in " + name);
        List<Object> cells = new ArrayList<>(rows.size());
        for (List<Object> row : rows) cells.add(row.get(i));
        return Collections.unmodifiableList(cells);
    }
}
