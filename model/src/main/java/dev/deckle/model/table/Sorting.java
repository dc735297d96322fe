package dev.deckle.model.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Puts the rows of a table in order. Equal rows keep their order; missing values come last in both directions. */
final class Sorting {
    private Sorting() { }

    static int[] order(DataTable table, int column, Order order) {
        Comparator<Object> values = order == Order.ASC ? Sorting::compare : (a, b) -> compare(b, a);
        Comparator<Object> present = Comparator.nullsLast(values);
        return IntStream.range(0, table.rowCount()).boxed()
            .sorted((a, b) -> present.compare(table.cell(a, column), table.cell(b, column))).mapToInt(Integer::intValue).toArray();
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) return Double.compare(x, y);
        if (a instanceof LocalDate x && b instanceof LocalDate y) return x.compareTo(y);
        if (a instanceof Boolean x && b instanceof Boolean y) return Boolean.compare(x, y);
        boolean sameKind = a.getClass() == b.getClass();
        return sameKind || a instanceof String == b instanceof String ? a.toString().compareTo(b.toString()) : a instanceof String ? 1 : -1;
    }
}
