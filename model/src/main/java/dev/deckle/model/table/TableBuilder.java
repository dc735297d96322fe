package dev.deckle.model.table;

import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fills a {@link DataTable} row by row without boxing its numbers. For one thread; {@link #build} ends it. */
public final class TableBuilder {
    private final String name;
    private final List<Column> columns;
    private final Where where;
    private final Emptied emptied;
    private final List<Cells> cells = new ArrayList<>();
    private int[] lines = new int[0];
    private int rows;

    /** Starts a table; see {@link DataTable} for what the arguments mean. */
    public TableBuilder(String name, List<Column> columns, Where where) {
        this(name, columns, where, null);
    }

    /** Starts a table that is made from another one. */
    TableBuilder(DataTable from, List<Column> columns) {
        this(from.name(), columns, from.where(), from.emptied().orElse(null));
    }

    private TableBuilder(String name, List<Column> columns, Where where, Emptied emptied) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.where = where;
        this.emptied = emptied;
        for (Column column : columns) cells.add(Cells.of(column.type(), 16));
    }

    /** Appends a number to a number column; NaN for a missing one. */
    public void number(int column, double value) {
        if (cells.get(column) instanceof Cells.Numbers numbers) numbers.add(value);
        else value(column, value);
    }

    /** Appends a cell of any kind; what the column's type does not allow is kept as it is. {@code null} for a missing one. */
    public void value(int column, Object value) {
        Object cell = Values.cell(value);
        if (!Values.fits(cell, columns.get(column).type()) && !(cells.get(column) instanceof Cells.Objects)) loosen(column);
        cells.get(column).add(cell);
    }

    /**
     * Ends the row; every column must have got its cell.
     *
     * @param line the line of the data file it came from, or 0
     */
    public void endRow(int line) {
        rows++;
        for (Cells one : cells) {
            if (one.size != rows) throw new IllegalStateException("row " + rows + " of " + name + " has not one cell for each column");
        }
        if (line > 0) {
            if (rows > lines.length) lines = Arrays.copyOf(lines, Math.max(rows, Cells.grown(lines.length)));
            lines[rows - 1] = line;
        }
    }

    public DataTable build() {
        cells.forEach(Cells::trim);
        return new DataTable(name, columns, cells.toArray(new Cells[0]), rows, lines.length == 0 ? null : Arrays.copyOf(lines, rows), where, emptied);
    }

    private void loosen(int column) {
        Cells old = cells.get(column);
        Cells loose = new Cells.Objects(old.size + 16);
        for (int row = 0; row < old.size; row++) loose.add(old.get(row));
        cells.set(column, loose);
    }
}
