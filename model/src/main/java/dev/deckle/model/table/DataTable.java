package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rectangle of data: named, typed columns and rows of cells. A cell is a {@link Double}, a {@link String}, a
 * {@link java.time.LocalDate}, a {@link Boolean}, or {@code null} for a missing value. Immutable, stored by columns; two tables
 * are equal when all they hold is.
 */
public final class DataTable implements Iterable<Row>, Transforms {
    private final String name;
    private final List<Column> columns;
    private final Cells[] cells;
    private final int rowCount;
    private final int[] lines;
    private final Where where;
    private final Emptied emptied;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * A table from rows in memory.
     *
     * @param name    what the data is called in messages, usually the file's name
     * @param columns at least one; names are unique
     * @param rows    each as long as {@code columns}; numbers and texts of any class are taken
     * @param where   the line of the script that asked for it
     */
    public DataTable(String name, List<Column> columns, List<? extends List<?>> rows, Where where) {
        this(filled(name, columns, rows, where));
    }

    private DataTable(DataTable same) {
        this(same.name, same.columns, same.cells, same.rowCount, same.lines, same.where, same.emptied);
    }

    DataTable(String name, List<Column> columns, Cells[] cells, int rowCount, int[] lines, Where where, Emptied emptied) {
        this.name = Objects.requireNonNull(name);
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.rowCount = rowCount;
        this.lines = lines;
        this.where = where == null ? Where.NONE : where;
        this.emptied = rowCount > 0 ? null : emptied;
        for (int i = 0; i < columns.size(); i++) positions.putIfAbsent(columns.get(i).name(), i);
        if (positions.size() < columns.size()) throw twice();
    }

    private static DataTable filled(String name, List<Column> columns, List<? extends List<?>> rows, Where where) {
        TableBuilder builder = new TableBuilder(name, columns, where);
        for (List<?> row : rows) {
            for (int i = 0; i < row.size(); i++) builder.value(i, row.get(i));
            builder.endRow(0);
        }
        return builder.build();
    }

    private DeckException twice() {
        Set<String> seen = new HashSet<>();
        String name = columns.stream().map(Column::name).filter(n -> !seen.add(n)).findFirst().orElse("");
        return DeckException.error("duplicate-column", where, "two columns of " + this.name + " are called '" + name + "'", "rename one of them");
    }

    public String name() {
        return name;
    }

    public List<Column> columns() {
        return columns;
    }

    public Where where() {
        return where;
    }

    public int rowCount() {
        return rowCount;
    }

    /** The rows as lists of cells, top to bottom. */
    public List<List<Object>> rows() {
        return view(rowCount, row -> view(columns.size(), column -> cells[column].get(row)));
    }

    /** The rows as maps, which is what scripts work with. */
    @Override
    public Iterator<Row> iterator() {
        return IntStream.range(0, rowCount).mapToObj(this::row).iterator();
    }

    public Row row(int index) {
        return new Row(this, Objects.checkIndex(index, rowCount));
    }

    /** Position of a column, or -1. */
    public int indexOf(String column) {
        return positions.getOrDefault(column, -1);
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of one column, top to bottom; missing values are {@code null}. */
    public List<Object> column(String column) {
        Cells found = cells[require(column)];
        return view(rowCount, found::get);
    }

    /** The numbers of one column, top to bottom; NaN where the cell is missing or no number. */
    public double[] numbers(String column) {
        Cells found = cells[require(column)];
        return IntStream.range(0, rowCount).mapToDouble(found::number).toArray();
    }

    /** The place of a row in its data file; the line of the script when the data has no lines. */
    public Where place(int row) {
        return lines == null || lines[row] == 0 ? where : new Where(name, lines[row], 0);
    }

    /** Position of a column that must be there; the error names the nearest. */
    public int require(String column) {
        int index = indexOf(column);
        if (index >= 0) return index;
        throw DeckException.error("missing-column", where, "no column '" + column + "' in " + name,
            Nearest.hintOrList(column, columnNames(), "the columns are"));
    }

    /** Positions of columns that must be there. */
    int[] require(String... columns) {
        return Stream.of(columns).mapToInt(c -> require(c)).toArray();
    }

    /** Position of a column of numbers that must be there. */
    int requireNumbers(String column) {
        int index = require(column);
        Column.Type type = columns.get(index).type();
        if (type == Column.Type.NUMBER) return index;
        throw DeckException.error("bad-value", where, "column '" + column + "' of " + name + " holds " + type.plural() + ", a number is needed",
            firstOdd(index));
    }

    /** The columns that can be added up: numbers, but not years. */
    List<Integer> quantities() {
        return IntStream.range(0, cells.length).filter(i -> columns.get(i).type() == Column.Type.NUMBER && !Values.years(cells[i])).boxed().toList();
    }

    private String firstOdd(int column) {
        for (int row = 0; row < rowCount; row++) {
            if (cell(row, column) != null) return (hasLines() ? place(row) + " holds '" : "the first is '") + cell(row, column) + "'";
        }
        return "";
    }

    /** Do the rows know their lines in a data file? */
    public boolean hasLines() {
        return lines != null;
    }

    Object cell(int row, int column) {
        return cells[column].get(row);
    }

    Cells cells(int column) {
        return cells[column];
    }

    /** Why it has no rows, if it is known. */
    public Optional<Emptied> emptied() {
        return Optional.ofNullable(emptied);
    }

    /** The same table, that has no rows for this reason. */
    public DataTable emptied(Emptied reason) {
        return new DataTable(name, columns, cells, rowCount, lines, where, reason);
    }

    /** These rows of it, in this order. */
    DataTable pick(int[] rows) {
        Cells[] picked = new Cells[cells.length];
        for (int i = 0; i < cells.length; i++) picked[i] = cells[i].pick(rows);
        int[] from = lines == null ? null : IntStream.of(rows).map(r -> lines[r]).toArray();
        return new DataTable(name, columns, picked, rows.length, from, where, emptied);
    }

    /** With one more column. */
    DataTable with(List<Column> newColumns, Cells last) {
        List<Cells> all = new java.util.ArrayList<>(List.of(cells));
        all.add(last);
        return with(newColumns, all);
    }

    /** The same rows under other columns. */
    DataTable with(List<Column> newColumns, List<Cells> newCells) {
        return new DataTable(name, newColumns, newCells.toArray(new Cells[0]), rowCount, lines, where, emptied);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataTable t && name.equals(t.name) && where.equals(t.where) && columns.equals(t.columns)
            && rowCount == t.rowCount && rows().equals(t.rows());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns, rowCount, where);
    }

    @Override
    public String toString() {
        return "DataTable[" + name + ", " + columnNames() + ", " + rowCount + " rows]";
    }

    private static <T> List<T> view(int size, java.util.function.IntFunction<T> get) {
        return new View<>(size, get);
    }

    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final java.util.function.IntFunction<T> get;

        View(int size, java.util.function.IntFunction<T> get) {
            this.size = size;
            this.get = get;
        }

        @Override
        public T get(int index) {
            return get.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
