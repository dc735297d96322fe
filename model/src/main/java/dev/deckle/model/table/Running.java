package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** New columns that set each row in relation to the others: share, change, cumulative; for all rows, or within groups. */
final class Running {
    private static final String PERCENT = "0.0%";
    private final DataTable table;
    private final String word;
    private final int source;
    private final String name;
    private final Buckets buckets;

    /** @param options {@code as:} the new column's name, {@code by:} the columns whose equal values make a group */
    Running(DataTable table, String word, String column, Map<String, ?> options) {
        Options read = new Options(word, options, table.where(), "as", "by");
        this.table = table;
        this.word = word;
        this.source = table.requireNumbers(column);
        this.name = read.text("as", word);
        this.buckets = Buckets.of(table, table.require(read.texts("by").toArray(new String[0])));
    }

    /** The fraction of the total; missing where the total is 0. */
    DataTable share() {
        return made(PERCENT, values -> {
            double total = Aggregate.SUM.of(Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray());
            return Arrays.stream(values).map(v -> total == 0 ? Double.NaN : v / total).toArray();
        });
    }

    /** The change from the row before as a fraction of it: 0.5 is half as much again; missing where there is none, or where it is 0. */
    DataTable change() {
        return made(PERCENT, values -> IntStream.range(0, values.length)
            .mapToDouble(i -> i == 0 || values[i - 1] == 0 ? Double.NaN : (values[i] - values[i - 1]) / Math.abs(values[i - 1])).toArray());
    }

    /** The sum of this row and all before; a missing value stays missing and adds nothing. */
    DataTable cumulative() {
        return made(table.columns().get(source).format(), values -> {
            double[] sums = new double[values.length];
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                if (!Double.isNaN(values[i])) sum += values[i];
                sums[i] = Double.isNaN(values[i]) ? Double.NaN : sum;
            }
            return sums;
        });
    }

    private DataTable made(String format, java.util.function.UnaryOperator<double[]> run) {
        if (table.indexOf(name) >= 0) {
            throw DeckException.error("duplicate-column", table.where(), "there is a column '" + name + "' already", "name the new one: " + word + "(…, as: '…')");
        }
        double[] made = new double[table.rowCount()];
        Cells cells = table.cells(source);
        for (int group = 0; group < buckets.count(); group++) {
            int[] rows = buckets.rows(group);
            double[] results = run.apply(IntStream.of(rows).mapToDouble(cells::number).toArray());
            for (int i = 0; i < rows.length; i++) made[rows[i]] = results[i];
        }
        Cells.Numbers column = new Cells.Numbers(made.length);
        for (double value : made) column.add(value);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(new Column(name, Column.Type.NUMBER, format));
        return table.with(columns, column);
    }
}
