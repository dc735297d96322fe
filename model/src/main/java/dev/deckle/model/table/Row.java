package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One row of a {@link DataTable}, as a map from column names to cells, so that a script can write {@code row.year}. Whole numbers
 * come as {@link Long} here, so that they print without a decimal point; {@link #number} always gives a double. A name that is no
 * column is an error, not {@code null}.
 */
public final class Row extends AbstractMap<String, Object> {
    private static final double WHOLE = 1L << 53;
    private final DataTable table;
    private final int index;
    private final Set<String> asked;

    Row(DataTable table, int index) {
        this(table, index, null);
    }

    /** @param asked takes the columns that are asked for, if it is not {@code null} */
    Row(DataTable table, int index, Set<String> asked) {
        this.table = table;
        this.index = index;
        this.asked = asked;
    }

    /** Position in its table, from 0. */
    public int index() {
        return index;
    }

    @Override
    public Object get(Object column) {
        String name = String.valueOf(column);
        if (asked != null) asked.add(name);
        return friendly(table.cell(index, table.require(name)));
    }

    /** The cell as a number; NaN when it is missing. */
    public double number(String column) {
        Object cell = table.cell(index, table.require(column));
        if (cell == null || cell instanceof Double) return cell == null ? Double.NaN : (Double) cell;
        throw DeckException.error("bad-value", table.place(index), "'" + cell + "' in column '" + column + "' of " + table.name()
            + " is no number", "");
    }

    /** The cell as text; empty when it is missing. */
    public String text(String column) {
        Object cell = get(column);
        return cell == null ? "" : cell.toString();
    }

    @Override
    public Object getOrDefault(Object column, Object otherwise) {
        return containsKey(column) ? get(column) : otherwise;
    }

    @Override
    public boolean containsKey(Object column) {
        return table.indexOf(String.valueOf(column)) >= 0;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> cells = new LinkedHashMap<>();
        table.columnNames().forEach(column -> cells.put(column, get(column)));
        return java.util.Collections.unmodifiableMap(cells).entrySet();
    }

    static Object friendly(Object cell) {
        if (cell instanceof Double d && d == Math.rint(d) && Math.abs(d) < WHOLE) return d.longValue();
        return cell;
    }
}
