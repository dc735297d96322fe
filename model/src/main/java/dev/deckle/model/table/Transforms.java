package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Options;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What can be done with a {@link DataTable}. Each word gives a new table and leaves the old one as it is; a column that is not there is
 * a {@link DeckException} that names the nearest. Named arguments come as a map in front, as Groovy passes them.
 */
public sealed interface Transforms permits DataTable {

    /** Only the rows for which the condition gives true, or what a script takes for true: a text that is not empty, a number but 0. */
    default DataTable where(Function<? super Row, ?> condition) {
        DataTable table = table();
        Set<String> asked = new LinkedHashSet<>();
        DataTable kept = table.pick(IntStream.range(0, table.rowCount())
            .filter(i -> Values.truth(condition.apply(new Row(table, i, i == 0 ? asked : null)))).toArray());
        return kept.rowCount() > 0 || table.rowCount() == 0 ? kept : kept.emptied(Emptied.of(table, asked));
    }

    /** The rows in groups of equal values in these columns, to be summarised. */
    default Groups group(String... columns) {
        return new Groups(table(), columns);
    }

    /** Smallest first; missing values last. */
    default DataTable sort(String column) {
        return sort(column, Order.ASC);
    }

    default DataTable sort(String column, Order order) {
        return table().pick(Sorting.order(table(), table().require(column), order));
    }

    /** With the order as a script writes it: {@code 'asc'} or {@code 'desc'}. */
    default DataTable sort(String column, String order) {
        return sort(column, Order.of(order, table().where()));
    }

    /** The rows with the largest numbers in the last number column that does not hold years, largest first. */
    default DataTable top(int count) {
        return top(Map.of(), count, "");
    }

    /** The rows with the largest numbers in this column, largest first. */
    default DataTable top(int count, String by) {
        return top(Map.of(), count, by);
    }

    /** Like {@link #top(Map, int, String)}. */
    default DataTable top(Map<String, ?> options, int count) {
        return top(options, count, "");
    }

    /** With {@code other: 'Others'}, one more row under that name in the first text column, with the sums of all other rows. */
    default DataTable top(Map<String, ?> options, int count, String by) {
        Options read = new Options("top", options, table().where(), "other", "by");
        return new Top(table()).of(Math.max(0, count), read.text("by", by), read.text("other", ""));
    }

    /** The first rows. */
    default DataTable first(int count) {
        return table().pick(IntStream.range(0, Math.max(0, Math.min(count, table().rowCount()))).toArray());
    }

    /** From long to wide: one row for each value of {@code rows}, one column for each of {@code columns}; what meets is added up. */
    default DataTable pivot(String rows, String columns, String values) {
        return new Pivot(table()).wide(rows, columns, values);
    }

    /** From wide to long: {@code unpivot(['NVIDIA', 'AMD'], name: 'vendor', value: 'papers')}. */
    default DataTable unpivot(Map<String, ?> options, List<?> columns) {
        Options read = new Options("unpivot", options, table().where(), "name", "value");
        return columns.isEmpty() ? table() : new Pivot(table()).tall(columns.stream().map(String::valueOf).toList(), read.text("name", "name"), read.text("value", "value"));
    }

    /** With a column {@code share}: the fraction of the column's total. */
    default DataTable share(String column) {
        return share(Map.of(), column);
    }

    /** With {@code as:} another name for the new column, with {@code by:} the fraction of the total of each group. */
    default DataTable share(Map<String, ?> options, String column) {
        return new Running(table(), "share", column, options).share();
    }

    /** With a column {@code change}: the change from the row before, as a fraction of it. */
    default DataTable change(String column) {
        return change(Map.of(), column);
    }

    /** With {@code as:} another name for the new column, with {@code by:} the change within each group. */
    default DataTable change(Map<String, ?> options, String column) {
        return new Running(table(), "change", column, options).change();
    }

    /** With a column {@code cumulative}: the sum of this row and all before. */
    default DataTable cumulative(String column) {
        return cumulative(Map.of(), column);
    }

    /** With {@code as:} another name for the new column, with {@code by:} the sum within each group. */
    default DataTable cumulative(Map<String, ?> options, String column) {
        return new Running(table(), "cumulative", column, options).cumulative();
    }

    /** Only these columns, in this order. */
    default DataTable select(String... columns) {
        return new Columns(table()).select(List.of(columns));
    }

    /** All but these columns. */
    default DataTable without(String... columns) {
        return new Columns(table()).without(List.of(columns));
    }

    default DataTable rename(String column, String name) {
        return rename(Map.of(column, name));
    }

    /** Old names to new ones. */
    default DataTable rename(Map<String, ?> names) {
        return new Columns(table()).rename(names);
    }

    /** With one more column, computed from each row; one that is there already under this name is replaced. */
    default DataTable with(String column, Function<? super Row, ?> value) {
        return new Columns(table()).with(column, value);
    }

    private DataTable table() {
        return (DataTable) this;
    }
}
