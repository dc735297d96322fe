package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows with the largest numbers, and all others in one if wanted. */
final class Top {
    private final DataTable table;

    Top(DataTable table) {
        this.table = table;
    }

    /** @param other the name of the row for all others; empty for none */
    DataTable of(int count, String by, String other) {
        int column = by.isEmpty() ? measure() : table.requireNumbers(by);
        int[] order = Sorting.order(table, column, Order.DESC);
        int[] best = Arrays.copyOf(order, Math.min(count, order.length));
        if (other.isEmpty() || order.length <= count) return table.pick(best);
        return withOthers(table.pick(best), Arrays.copyOfRange(order, count, order.length), other);
    }

    private int measure() {
        List<Integer> quantities = table.quantities();
        if (!quantities.isEmpty()) return quantities.get(quantities.size() - 1);
        throw DeckException.error("missing-column", table.where(), table.name() + " has no column of numbers to rank by", "");
    }

    private int label() {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).type() == Column.Type.TEXT).findFirst()
            .orElseThrow(() -> DeckException.error("missing-column", table.where(), table.name() + " has no text column to name the others in", ""));
    }

    private DataTable withOthers(DataTable best, int[] rest, String other) {
        int label = label();
        List<Integer> quantities = table.quantities();
        List<Column> columns = table.columns();
        TableBuilder builder = new TableBuilder(table, columns);
        for (int row = 0; row <= best.rowCount(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                if (row < best.rowCount()) builder.value(i, best.cell(row, i));
                else if (i == label) builder.value(i, other);
                else if (quantities.contains(i)) builder.number(i, sum(rest, i));
                else builder.value(i, null);
            }
            builder.endRow(row < best.rowCount() ? best.place(row).line() * (best.hasLines() ? 1 : 0) : 0);
        }
        return builder.build();
    }

    private double sum(int[] rows, int column) {
        return Aggregate.SUM.of(IntStream.of(rows).mapToDouble(table.cells(column)::number).filter(v -> !Double.isNaN(v)).toArray());
    }
}
